package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Callbacks that are called again when they fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetriesTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event("order_placed")
      interface OrderPlaced { void fire(String order); }

      @Event("price_asked")
      interface PriceAsked { CompletableFuture<Integer> fire(String item); }

      @Event(value = "stock_asked", onError = FailurePolicy.COLLECT)
      interface StockAsked { CompletableFuture<List<Integer>> fire(String item); }

      final class Warehouse {
        volatile int calls;
        int failures;

        int answer(String subject) throws IOException {
          calls++;
          int call = calls;
          if (call <= failures) {
            throw new IOException(subject + " at call " + call);
          }
          return call;
        }

        @Callback(
            value = "order_placed",
            executor = "warehouse",
            retry = @Retry(attempts = 3, first = "1ms", max = "2ms"))
        void pack(String order) throws IOException { answer(order); }

        @Callback(
            value = "price_asked",
            executor = "warehouse",
            retry = @Retry(attempts = 3, first = "1ms"))
        CompletionStage<Integer> price(String item) {
          try {
            return CompletableFuture.completedFuture(answer(item));
          } catch (IOException failure) {
            return CompletableFuture.failedFuture(failure);
          }
        }

        @Callback(value = "stock_asked", async = true, retry = @Retry(attempts = 2, first = "1ms"))
        int stock(String item) throws IOException { return answer(item); }
      }

      final class Patient {
        static final CountDownLatch CALLED = new CountDownLatch(1);

        @Callback(value = "order_placed", async = true, retry = @Retry(first = "1h", max = "1h"))
        static void note(String order) throws IOException {
          if (order.equals("lost")) {
            CALLED.countDown();
            throw new IOException("no pencil");
          }
        }
      }
      """;

  private static final String WIRED =
      """
      ExecutorService pool = Executors.newSingleThreadExecutor();
      BlockingQueue<CallbackFailure> reports = new LinkedBlockingQueue<>();
      Warehouse warehouse = new Warehouse();
      ShopWiring wiring =
          ShopWiring.builder()
              .warehouse(warehouse)
              .warehouseExecutor(pool)
              .onError(reports::add)
              .build();
      """;

  private static final String END =
      """
      pool.shutdown();
      """;

  private final SmallProgram program;

  RetriesTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void callIsMadeUntilItSucceeds() throws Throwable {
    program.expect(
        WIRED
            + """
            warehouse.failures = 2;
            wiring.orderPlaced().fire("apples");
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            Trace.add(warehouse.calls);
            Trace.add(reports);
            """
            + END,
        "[]",
        "3",
        "[]");
  }

  @Test
  void lastFailureIsReported() throws Throwable {
    program.expect(
        WIRED
            + """
            warehouse.failures = 9;
            wiring.orderPlaced().fire("apples");
            CallbackFailure failure = reports.poll(30, TimeUnit.SECONDS);
            Trace.add(failure.callback());
            Trace.add(failure.cause().getMessage());
            Trace.add(Arrays.asList(failure.cause().getSuppressed()));
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            Trace.add(reports);
            """
            + END,
        "Warehouse.pack",
        "apples at call 3",
        "[java.io.IOException: apples at call 1, java.io.IOException: apples at call 2]",
        "[]",
        "[]");
  }

  @Test
  void stageThatFailsIsAskedForAgain() throws Throwable {
    program.expect(
        WIRED
            + """
            warehouse.failures = 2;
            Trace.ask(() -> Futures.now(wiring.priceAsked().fire("apples")));
            warehouse.failures = 9;
            Trace.ask(() -> Futures.now(wiring.priceAsked().fire("apples")));
            """
            + END,
        "= 3",
        "! IOException: apples at call 6 + apples at call 4 + apples at call 5");
  }

  @Test
  void failureOfTheLastAttemptFollowsThePolicy() throws Throwable {
    program.expect(
        WIRED
            + """
            warehouse.failures = 1;
            Trace.ask(() -> Futures.now(wiring.stockAsked().fire("apples")));
            warehouse.failures = 9;
            Trace.ask(() -> Futures.now(wiring.stockAsked().fire("apples")));
            """
            + END,
        "= [2]",
        "! CallbackException: 1 callback of event 'stock_asked' failed: Warehouse.stock");
  }

  @Test
  void whatWaitsForAnAttemptIsUnfinishedAtTheEnd() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlaced().fire("lost");
            Patient.CALLED.await();
            Trace.add(wiring.close(Duration.ofMillis(100)));
            Trace.add(reports);
            """
            + END,
        "[Patient.note of event 'order_placed' (started)]",
        "[]");
  }
}
