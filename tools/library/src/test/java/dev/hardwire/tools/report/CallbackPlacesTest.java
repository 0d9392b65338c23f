package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where callbacks stand. */
final class CallbackPlacesTest {
  @TempDir Path folder;

  @Test
  void callbacksStandInTheirClasses() {
    assertEquals(
        List.of(
            "Books.enter (Books.java:5)",
            "Books.enter (Books.java:6)",
            "Draft.write (Books.java:9)"),
        ReportText.of(
                folder,
                """
                // shop/Books.java
                final class Books {
                  @Callback("sold")
                  static void enter(String item) {
                  }
                  @Callback("sold") static void enter(String item, java.util.Map.Entry<String, int[]> price) {}
                  static final class Draft {
                    static void write() {}
                    @Callback("sold") void write(String item) { item.strip(); }
                  }
                }
                // shop/Shop.java
                @EventWiring final class Shop {}
                """)
            .callbacks("sold"));
  }

  @Test
  void inheritedCallbackStandsInTheGenericClass() {
    ReportText report =
        ReportText.of(
            folder,
            """
            // shop/Journal.java
            abstract class Journal<E extends Comparable<E>> {
              void write() {}
              @Callback("sold")
              void write(E item) {
                entry(item);
              }
              abstract void entry(E item);
            }
            // shop/Texts.java
            @InheritCallbacks final class Texts extends Journal<String> {
              @Override void entry(String item) { ShopWiring.unconnected().audited().fire(item); }
            }
            // shop/Upper.java
            @InheritCallbacks final class Upper extends Journal<String> {
              @Override
              void write(String item) { item.strip(); }
              @Override void entry(String item) {}
            }
            // shop/Shop.java
            @EventWiring final class Shop {
              @Callback("audited") static void audit(String item) {}
            }
            """);
    assertEquals(
        List.of("Journal.write (Journal.java:6)", "Upper.write (Upper.java:4)"),
        report.callbacks("sold"));
    assertEquals(
        List.of(
            "Texts.write > audited: Journal.write (Journal.java:6), Texts.entry (Texts.java:3)"),
        report.cascades("sold"));
  }

  @Test
  void sourcesAreFoundInTheFoldersThatAreGiven() {
    Path classes =
        Program.compile(
            folder,
            """
            // shop/Shop.java
            @EventWiring final class Shop {
              @Callback("sold") static void enter() {}
            }
            """);
    Path sources = folder.resolve("src");
    Report report =
        Analysis.of(
            new AnalysisInput(
                List.of(classes), List.of(folder.resolve("none"), sources), Rules.DEFAULT));
    CallbackReport callback = report.wirings().get(0).events().get(0).callbacks().get(0);
    SourcePlace place = callback.place().orElseThrow();
    assertEquals("shop/Shop.java", place.file());
    assertEquals(Optional.of(sources.resolve("shop/Shop.java")), place.source());
  }
}
