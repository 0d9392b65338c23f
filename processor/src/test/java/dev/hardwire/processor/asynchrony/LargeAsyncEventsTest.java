package dev.hardwire.processor.asynchrony;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events with more asynchronous callbacks than one method holds, and all that surrounds calls. */
class LargeAsyncEventsTest {

  private static final int SEATS = 120;

  private static final String SOURCE =
      """
      @EventWiring(recorders = true, traceFires = true%1$s)
      final class Shop {
        static ShopWiring wiring(Executor desk) {
          return ShopWiring.builder()%2$s.defaultExecutor(desk).onError(new Reports()).build();
        }
      }

      @Event(value = "curtain_raised", sticky = true, onError = FailurePolicy.%3$s)
      interface CurtainRaised { void raise(@Sender String play, int act) throws IOException; }

      @Event(value = "seats_counted", onError = FailurePolicy.%3$s, open = true)
      interface SeatsCounted { CompletableFuture<List<Integer>> count(String play, int act); }

      @Event(value = "seats_summed", onError = FailurePolicy.%3$s, open = true)
      interface SeatsSummed { CompletableFuture<Integer> sum(String play, @Fold int seats); }

      final class Hooks implements Around<Integer> {
        static int calls;

        @Override
        public Integer before(String event, String callback) { return 1; }

        @Override
        public void after(String event, String callback, Integer token) { calls += token; }

        @Override
        public void failed(String event, String callback, Integer token, Throwable failure) {}
      }

      @Attachable
      final class Row {
        static int seen;
        static int infos;

        boolean isTaken(int act) { return act != 2; }

      %4$s
      }
      """;

  private static final String SEAT =
      """
        @Callback(
            value = "curtain_raised",
            when = "isTaken",
            async = true,
            timeout = "1h",
            maxInFlight = 9)
        void see%1$d(EventInfo info, int act) {
          seen++;
          infos += info.sender().isPresent() ? 1 : 0;
        }

        @Callback(value = "seats_counted", when = "isTaken", async = true)
        int count%1$d(EventInfo info, int act) { return act; }

        @Callback(value = "seats_summed", async = true)
        int sum%1$d(int seats) { return seats + 1; }
      """;

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({"PROPAGATE, true", "COLLECT, false", "ISOLATE, true", "EVICT, false"})
  void manyAttachedCallbacksRunElsewhere(String policy, boolean isSurrounded) throws Throwable {
    String seats =
        IntStream.range(0, SEATS).mapToObj(SEAT::formatted).collect(Collectors.joining("\n"));
    String source =
        SOURCE.formatted(
            isSurrounded ? ", around = Hooks.class" : "",
            isSurrounded ? ".hooks(new Hooks())" : "",
            policy,
            seats.replaceAll("\n\n", "\n"));
    AsyncPrograms.compile(root, source)
        .expect(
            """
            Desk desk = new Desk();
            ShopWiring wiring = Shop.wiring(desk);
            wiring.curtainRaised().raise("Lear", 1);
            wiring.rowAttachments().attach(new Row());
            desk.work();
            Trace.add(Row.seen + " " + Row.infos);
            wiring.rowAttachments().attach(new Row());
            wiring.curtainRaised().raise("Lear", 1);
            wiring.curtainRaised().raise("Lear", 2);
            desk.work();
            Trace.add(Row.seen + " " + Row.infos);
            CompletableFuture<List<Integer>> counted = wiring.seatsCounted().count("Lear", 1);
            CompletableFuture<Integer> summed = wiring.seatsSummed().sum("Lear", 5);
            desk.work();
            Trace.add(counted.join().size() + " " + summed.join());
            Trace.add(Hooks.calls);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
            SEATS + " " + SEATS,
            4 * SEATS + " " + 4 * SEATS,
            2 * SEATS + " " + (2 * SEATS + 5),
            isSurrounded ? String.valueOf(8 * SEATS) : "0",
            "[]");
  }
}
