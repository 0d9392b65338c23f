package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Events without a contract are delivered in every way that callbacks ask for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InferredEventsTest {

  private static final String SOURCE =
      """
      @EventWiring(recorders = true, around = Counting.class)
      final class Shop {}

      final class Counting implements Around<Integer> {
        private int calls;

        @Override
        public Integer before(String event, String callback) { return ++calls; }

        @Override
        public void after(String event, String callback, Integer token) { Trace.add("call " + token); }

        @Override
        public void failed(String event, String callback, Integer token, Throwable failure) {}
      }

      final class Desk {
        @Callback(value = "order_placed", order = 2, when = "isLarge")
        static void note(EventInfo info, String order, int pieces) {
          Trace.add(info.event() + info.metadata() + info.sender() + " " + order + " " + pieces);
        }

        static boolean isLarge(int pieces) { return pieces > 5; }

        @Callback(value = "order_placed", before = "Desk.note", order = 2)
        int check(String order) {
          if (order.isEmpty()) {
            throw new IllegalArgumentException("no order");
          }
          Trace.add("check " + order);
          return 7;
        }
      }

      @Attachable
      final class Guest {
        @Callback(value = "order_placed", order = 1)
        void hear(String order) { Trace.add("hear " + order); }

        @Callback("guest_left")
        void leave(EventInfo info) { Trace.add(info.event()); }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.create(new Desk(), new Counting());
      """;

  private final SmallProgram program;

  InferredEventsTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void inferredEventHasAllOfIt() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.guestAttachments().attach(new Guest());
            wiring.orderPlaced().fire("tea", 6);
            wiring.orderPlaced().fire("tea", 5);
            Trace.attempt(() -> wiring.orderPlaced().fire("", 6));
            Trace.add(wiring.orderPlacedRecorder().count());
            """,
        "hear tea",
        "call 1",
        "check tea",
        "call 2",
        "order_placed{}Optional.empty tea 6",
        "call 3",
        "hear tea",
        "call 4",
        "check tea",
        "call 5",
        "hear ",
        "call 6",
        "! IllegalArgumentException: no order",
        "3");
  }

  @Test
  void nobodyAttachedIsNobody() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.guestLeft().fire();
            wiring.guestAttachments().attach(new Guest());
            Trace.ask(() -> wiring.run("guest_left"));
            """,
        "guest_left",
        "call 1",
        "= null");
  }
}
