package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The order in which callbacks run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event("order_placed")
      interface OrderPlaced { void place(); }

      @Event("order_lost")
      interface OrderLost { void lose(); }

      final class Archive {
        @Callback("order_placed")
        static void b() { Trace.add("Archive.b"); }

        @Callback("order_placed")
        void a() { Trace.add("Archive.a"); }

        @Callback(value = "order_placed", order = -5)
        static void early() { Trace.add("early"); }

        @Callback(value = "order_placed", order = Integer.MIN_VALUE)
        static void first() { Trace.add("first"); }

        @Callback(value = {"order_placed", "order_lost"}, after = {"paid", "Nobody.atAll"})
        static void afterPaid() { Trace.add("after paid"); }
      }

      final class Billing {
        @Callback(value = "order_placed", id = "paid")
        static void pay() { Trace.add("pay"); }

        static final class Clerk {
          @Callback(value = "order_placed", before = {"Archive.b", "shop.Counting.count"})
          void sign() { Trace.add("sign"); }

          @Callback(value = "order_placed", after = "Billing.Clerk.sign", order = 3)
          static void file() { Trace.add("file"); }
        }
      }

      final class Counting {
        @Callback("order_placed")
        static void count() { Trace.add("count"); }

        @Callback(value = "order_placed", order = Integer.MAX_VALUE, before = "Zoo.feed")
        static void last() { Trace.add("last"); }
      }

      @Attachable
      final class Guest {
        private final String name;

        Guest(String name) { this.name = name; }

        @Callback(value = "order_placed", before = "Archive.a")
        void cheer() { Trace.add("cheer " + name); }

        @Callback(value = "order_placed", order = 2)
        void leave() { Trace.add("leave " + name); }
      }
      """;

  private final SmallProgram program;

  OrderTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void orderThenConstraintsThenNamesDecide() throws Throwable {
    program.expect(
        """
        ShopWiring wiring = ShopWiring.create(new Archive(), new Billing.Clerk());
        wiring.guestAttachments().attach(new Guest("Ada"));
        wiring.guestAttachments().attach(new Guest("Bob"));
        wiring.orderPlaced().place();
        """,
        "first",
        "early",
        "pay",
        "after paid",
        "sign",
        "Archive.b",
        "count",
        "cheer Ada",
        "cheer Bob",
        "Archive.a",
        "leave Ada",
        "leave Bob",
        "file",
        "last");
  }

  @Test
  void textOfAnEventTellsTheOrder() throws Throwable {
    program.expect(
        """
        ShopWiring wiring = ShopWiring.create(new Archive(), new Billing.Clerk());
        Trace.add(wiring.orderLost());
        wiring.orderLost().lose();
        """,
        "order_lost: Archive.afterPaid",
        "after paid");
  }
}
