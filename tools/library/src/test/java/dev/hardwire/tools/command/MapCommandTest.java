package dev.hardwire.tools.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.command.Outcome.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MapCommandTest {

  @TempDir Path folder;
  private Shop shop;

  @BeforeEach
  void compileShop() {
    shop = Shop.compile(folder);
  }

  private Outcome map(String sourceLink) {
    return new MapCommand(shop.file("site/map.html"))
        .run(shop.settings(List.of(), Optional.of(sourceLink)));
  }

  @Test
  void pageIsWrittenAndItsAddressTold() {
    Path page = shop.file("site/map.html");
    Outcome outcome = shop.run(new MapCommand(page));
    assertEquals("Map of shop.Shop: " + page.toUri() + "\n", outcome.text());
    assertTrue(shop.read("site/map.html").contains("shop.Ledger"));
  }

  @Test
  void linksAreRelativeToTheRoot() {
    assertEquals(Status.OK, map("https://git.example.org/{source}#L{line}").status());
    String page = shop.read("site/map.html");
    assertTrue(page.contains("https://git.example.org/first/src/shop/Ledger.java#L3"), page);
  }

  @Test
  void linkThatCannotBeIsTold() {
    Outcome outcome = map("https://git.example.org/{row}");
    assertEquals(Status.UNREADABLE, outcome.status());
    assertTrue(outcome.complaints().get(0).contains("{row}"), outcome.toString());
  }

  @Test
  void restIsDrawnWhereAClassIsDamaged() throws IOException {
    Files.writeString(shop.file("first/classes/shop/Checkout.class"), "not a class");
    Outcome outcome = shop.run(new MapCommand(shop.file("site/map.html")));
    assertEquals(Status.UNREADABLE, outcome.status());
    assertTrue(outcome.complaints().get(0).contains("Checkout.class"), outcome.toString());
    assertTrue(shop.read("site/map.html").contains("shop.Ledger"));
  }

  @Test
  void applicationWithoutAWiringIsTold() {
    shop.change("@EventWiring final class Shop {}", "@CallbackModule public interface Shop {}");
    Outcome outcome = shop.run(new MapCommand(shop.file("site/map.html")));
    assertEquals(Status.UNREADABLE, outcome.status());
    assertEquals(1, outcome.complaints().size(), outcome.toString());
    assertTrue(outcome.complaints().get(0).startsWith("There is no wiring"), outcome.toString());
  }

  @Test
  void pageThatCannotBeWrittenIsTold() {
    shop.write("site", "a file where a folder should be");
    Outcome outcome = shop.run(new MapCommand(shop.file("site/map.html")));
    assertEquals(Status.UNREADABLE, outcome.status());
    assertTrue(outcome.complaints().get(0).contains("site"), outcome.toString());
  }
}
