package dev.hardwire.tools.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.command.Outcome.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListCommandTest {

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void compileShop() {
    shop = Shop.compile(folder);
  }

  private static ListCommand in(ListFormat format) {
    return new ListCommand(format, Optional.empty());
  }

  @Test
  void textHasCallbacksInOrderAndPlacesThatEditorsLink() {
    assertEquals(
        """
        shop.Shop

        order_lost(): void
          1. shop.Ledger.cancel(Ledger.java:4)

        order_paid(String number, int cents): void
          1. shop.Ledger.book(Ledger.java:3)
          2. shop.Shipping.ship(Shipping.java:4), when isLarge
          fired at shop.Checkout.pay(Checkout.java:4)
        """,
        shop.run(in(ListFormat.TEXT)).text());
  }

  @Test
  void otherFormatsAreThoseOfTheirWriters() {
    assertTrue(shop.run(in(ListFormat.MARKDOWN)).text().startsWith("# "));
    assertTrue(shop.run(in(ListFormat.MERMAID)).text().startsWith("flowchart "));
    assertTrue(shop.run(in(ListFormat.ASYNCAPI)).text().startsWith("{"));
  }

  @Test
  void formatsAreFoundByTheirNames() {
    assertEquals(Optional.of(ListFormat.ASYNCAPI), ListFormat.of("AsyncAPI"));
    assertEquals(Optional.empty(), ListFormat.of("html"));
  }

  @Test
  void listIsWrittenIntoAFile() {
    Path file = shop.file("lists/shop.md");
    Outcome outcome = shop.run(new ListCommand(ListFormat.MARKDOWN, Optional.of(file)));
    assertEquals("List: " + file + "\n", outcome.text());
    assertTrue(shop.read("lists/shop.md").contains("order_paid"));
  }

  @Test
  void unknownWiringIsToldWithThoseThereAre() {
    Outcome outcome =
        in(ListFormat.TEXT).run(shop.settings(List.of("shop.Shops"), Optional.empty()));
    assertEquals(Status.UNREADABLE, outcome.status());
    assertEquals(
        List.of("There is no wiring shop.Shops on the class path, but shop.Shop."),
        outcome.complaints());
  }

  @Test
  void severalWiringsAreTooManyForADiagram() {
    shop.change("@EventWiring final class Shop {}", TWO_WIRINGS);
    assertTrue(shop.run(in(ListFormat.TEXT)).text().contains("shop.Shop.Test"));
    Outcome outcome = shop.run(in(ListFormat.MERMAID));
    assertEquals(Status.UNREADABLE, outcome.status());
    assertEquals(
        List.of("One document of mermaid holds one wiring; name one of shop.Shop, shop.Shop.Test."),
        outcome.complaints());
  }

  private static final String TWO_WIRINGS =
      "@EventWiring final class Shop { @EventWiring static final class Test {} }";
}
