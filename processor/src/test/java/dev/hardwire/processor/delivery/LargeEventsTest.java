package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events with more callbacks than one method holds, in combination with what surrounds calls. */
class LargeEventsTest {

  private static final int SEATS = 100;
  private static final int GUESTS = 260;

  private static final String SOURCE =
      """
      @EventWiring(recorders = true%1$s)
      final class Shop {
        static ShopWiring wiring() { return ShopWiring.%2$s; }
      }

      @Event(value = "curtain_raised", sticky = true, onError = FailurePolicy.%3$s%4$s)
      interface CurtainRaised { void raise(@Sender String play, int act) throws IOException, InterruptedException; }

      final class Hooks implements Around<Integer> {
        @Override
        public Integer before(String event, String callback) { return 1; }

        @Override
        public void after(String event, String callback, Integer token) {}

        @Override
        public void failed(String event, String callback, Integer token, Throwable failure) {}
      }

      @Attachable
      final class Row {
        static int seen;
        static int infos;

        boolean isTaken(int act) { return act != 2; }

      %5$s
      }

      @Attachable
      final class Loge {
        @Callback(value = "curtain_raised", order = 1)
        void see(String play, int act) throws IOException {
          Trace.add("loge sees " + play);
          if (act == 3) {
            throw new IOException("too loud");
          }
        }
      }
      """;

  private static final String SEAT =
      """
        @Callback(value = "curtain_raised", when = "isTaken")
        void see%1$d(EventInfo info, int act) {
          seen++;
          infos += info.sender().isPresent() ? 1 : 0;
        }
      """;

  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "COLLECT, false, true",
    "ISOLATE, false, false",
    "PROPAGATE, true, true",
    "EVICT, true, false"
  })
  void manyAttachedCallbacksOfAStickyEvent(String policy, boolean isSurrounded, boolean isOpen)
      throws Throwable {
    String seats =
        IntStream.range(0, SEATS).mapToObj(SEAT::formatted).collect(Collectors.joining("\n"));
    boolean isReporting = policy.equals("ISOLATE") || policy.equals("EVICT");
    String steps =
        (isSurrounded ? ".hooks(new Hooks())" : "")
            + (isReporting ? ".onError(new Reports())" : "");
    String source =
        SOURCE.formatted(
            isSurrounded ? ", around = Hooks.class" : "",
            steps.isEmpty() ? "create()" : "builder()" + steps + ".build()",
            policy,
            isOpen ? ", open = true" : "",
            seats);
    String failure =
        switch (policy) {
          case "PROPAGATE" -> "! IOException: too loud";
          case "COLLECT" ->
              "! CallbackException: 1 callback of event 'curtain_raised' failed: Loge.see";
          default -> "report curtain_raised Loge.see: too loud [Lear, 3] of ";
        };
    new SmallProgram(root, source)
        .expect(
            """
            ShopWiring wiring = Shop.wiring();
            wiring.curtainRaised().raise("Lear", 1);
            Row first = new Row();
            wiring.rowAttachments().attach(first);
            Trace.add(Row.seen + " " + Row.infos);
            wiring.curtainRaised().raise("Lear", 1);
            wiring.curtainRaised().raise(null, 1);
            wiring.curtainRaised().raise("Lear", 2);
            wiring.rowAttachments().attach(new Row());
            Trace.add(Row.seen + " " + Row.infos);
            Subscription loge = wiring.logeAttachments().attach(new Loge());
            Trace.attempt(() -> wiring.curtainRaised().raise("Lear", 3));
            log.replaceAll(line -> line.replaceAll(" of shop.*", " of "));
            loge.close();
            Trace.attempt(() -> wiring.logeAttachments().attach(new Loge()));
            log.replaceAll(line -> line.replaceAll(" of shop.*", " of "));
            Trace.add(wiring.logeAttachments().size());
            Trace.add(wiring.curtainRaisedRecorder().count());
            """,
            SEATS + " " + SEATS,
            3 * SEATS + " " + 2 * SEATS,
            "loge sees Lear",
            "loge sees Lear",
            failure,
            "loge sees Lear",
            policy.equals("PROPAGATE")
                ? "! CallbackException: 1 callback of event 'curtain_raised' failed: attached owner"
                : failure,
            isReporting ? "1" : "0",
            "5");
  }

  /** More owners than a method has parameters. */
  @Test
  void manyAttachableOwnersOfOneEvent() throws Throwable {
    StringBuilder source =
        new StringBuilder(
            """
            @EventWiring
            final class Shop {}

            @Event(value = "bell_rung", sticky = true)
            interface BellRung { void ring(String door); }
            """);
    for (int i = 0; i < GUESTS; i++) {
      source.append(
          """

          @Attachable
          final class Guest%1$d {
            @Callback(value = "bell_rung", order = %1$d)
            void hear() { Trace.add("guest %1$d"); }
          }
          """
              .formatted(i));
    }
    SmallProgram program = new SmallProgram(root, source.toString());
    program.expect(
        """
        ShopWiring wiring = ShopWiring.create();
        wiring.guest7Attachments().attach(new Guest7());
        wiring.guest%1$dAttachments().attach(new Guest%1$d());
        wiring.bellRung().ring("front");
        wiring.guest0Attachments().attach(new Guest0());
        """
            .formatted(GUESTS - 1),
        "guest 7",
        "guest " + (GUESTS - 1),
        "guest 0");
  }
}
