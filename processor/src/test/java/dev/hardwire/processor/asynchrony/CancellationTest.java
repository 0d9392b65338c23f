package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Futures that are cancelled while callbacks run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancellationTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "order_placed", onError = FailurePolicy.ISOLATE, open = true)
      interface OrderPlaced { CompletableFuture<Void> fire(String order); }

      @Event(value = "order_checked", onError = FailurePolicy.ISOLATE)
      interface OrderChecked { CompletableFuture<Boolean> fire(String order); }

      final class Warehouse {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch gate = new CountDownLatch(1);
        final CompletableFuture<String> shipped = new CompletableFuture<>();

        @Callback(value = {"order_placed", "order_checked"}, async = true)
        boolean pack(String order) throws InterruptedException {
          started.countDown();
          try {
            gate.await();
            Trace.add("packed");
          } catch (InterruptedException e) {
            Trace.add("interrupted");
            throw e;
          }
          return true;
        }

        @Callback("order_placed")
        CompletionStage<String> ship() { return shipped; }

        @Callback(value = {"order_placed", "order_checked"}, async = true, order = 1)
        boolean bill() { Trace.add("billed"); return true; }
      }
      """;

  private static final String WIRED =
      """
      Desk desk = new Desk();
      Warehouse warehouse = new Warehouse();
      ShopWiring wiring =
          ShopWiring.builder().warehouse(warehouse).defaultExecutor(desk).onError(new Reports())
              .build();
      """;

  private final SmallProgram program;

  CancellationTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Placed", "Checked"})
  void whatRunsIsInterrupted(String event) throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<?> order = wiring.order%s().fire("tea");
            Thread packer = desk.assign();
            warehouse.started.await();
            order.cancel(true);
            packer.join();
            desk.work();
            Futures.tell(order);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """
                .formatted(event),
        "interrupted",
        "cancelled",
        "[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Placed", "Checked"})
  void whatRunsIsLeftAloneIfItMayNotBeInterrupted(String event) throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<?> order = wiring.order%s().fire("tea");
            Thread packer = desk.assign();
            warehouse.started.await();
            order.cancel(false);
            warehouse.gate.countDown();
            warehouse.shipped.complete("shipped");
            packer.join();
            desk.work();
            Futures.tell(order);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """
                .formatted(event),
        "packed",
        "cancelled",
        "[]");
  }

  @Test
  void stagesAreCancelled() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Void> hearing = new CompletableFuture<>();
            wiring.orderPlacedListeners().add(order -> hearing);
            CompletableFuture<?> order = wiring.orderPlaced().fire("tea");
            order.cancel(true);
            Futures.tell(warehouse.shipped);
            Futures.tell(hearing);
            desk.work();
            """,
        "cancelled",
        "cancelled");
  }

  @Test
  void cancelOfWhatIsDoneDoesNothing() throws Throwable {
    program.expect(
        WIRED
            + """
            warehouse.gate.countDown();
            CompletableFuture<?> order = wiring.orderChecked().fire("tea");
            desk.work();
            Trace.add(order.cancel(true) + " " + order.isCancelled());
            Futures.tell(order);
            """,
        "packed",
        "billed",
        "false false",
        "= true");
  }

  /** Whoever goes on from the future can't cancel the fire, as with any future. */
  @Test
  void cancelOfADependentFutureIsItsOwn() throws Throwable {
    program.expect(
        WIRED
            + """
            warehouse.gate.countDown();
            CompletableFuture<Boolean> order = wiring.orderChecked().fire("tea");
            CompletableFuture<String> text = order.thenApply(String::valueOf);
            text.cancel(true);
            desk.work();
            Futures.tell(order);
            """,
        "packed",
        "billed",
        "= true");
  }
}
