package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A wiring for tests, in which single owners are replaced. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutOwnersTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @EventWiring(without = {"Emails", "shop.Billing.Clerk"}, recorders = true)
      final class QuietShop {}

      @Event(value = "order_placed", whenUnheard = WhenUnheard.THROW)
      interface OrderPlaced { void place(String order); }

      @Event(value = "order_sent", whenUnheard = WhenUnheard.THROW)
      interface OrderSent { void send(); }

      final class Emails {
        @Callback({"order_placed", "order_sent"})
        static void mail() { Trace.add("mail"); }
      }

      final class Billing {
        static final class Clerk {
          @Callback("order_placed")
          void bill(String order) { Trace.add("bill " + order); }
        }

        @Callback("order_placed")
        static void book(String order) { Trace.add("book " + order); }
      }
      """;

  private final SmallProgram program;

  WithoutOwnersTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void ownersStayOut() throws Throwable {
    program.expect(
        """
        ShopWiring.create(new Billing.Clerk()).orderPlaced().place("tea");
        QuietShopWiring quiet = QuietShopWiring.create();
        quiet.orderPlaced().place("cake");
        Trace.attempt(() -> quiet.orderSent().send());
        Trace.add(quiet.recordings().events());
        """,
        "book tea",
        "bill tea",
        "mail",
        "book cake",
        "! UnheardEventException: Nobody heard event 'order_sent'",
        "[order_placed, order_sent]");
  }
}
