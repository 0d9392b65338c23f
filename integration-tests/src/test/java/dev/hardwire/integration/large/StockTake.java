package dev.hardwire.integration.large;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program in one compilation and without contracts: as many events as articles, and as many
 * static callbacks, which listen to one of these each and to one event together.
 */
final class StockTake {

  static final int ARTICLES = 5_000;

  private static final int ARTICLES_OF_A_COUNTER = 50;

  private static final String APP =
      """
      package stock;

      @dev.hardwire.EventWiring
      final class App {
        private App() {}

        public static void main(String[] arguments) {
          AppWiring wiring = AppWiring.create();
          wiring.stockCounted().fire("all", 1, 2L);
          tally.Tally.expect(%1$d, "static callbacks of one event");
          App_StockCountedDispatcher.fire("all", 1, 2L);
          tally.Tally.expect(%1$d, "static callbacks by the static door");
          for (int i = 0; i < %1$d; i++) {
            wiring.run(String.format("article_%%04d_counted", i), "one", 1, (byte) 2);
          }
          tally.Tally.expect(%1$d, "events by name");
        }
      }
      """;

  private static final String CALLBACK =
      """

        @dev.hardwire.Callback({"stock_counted", "article_%1$04d_counted"})
        static void count%2$02d(String article, int units, long grams) {
          tally.Tally.add(%1$d);
        }
      """;

  private StockTake() {}

  /** Writes the program's sources. */
  static List<Path> write(Path folder) {
    List<Path> files = new ArrayList<>();
    files.add(FileTree.write(folder.resolve("stock/App.java"), APP.formatted(ARTICLES)));
    for (int counter = 0; counter < ARTICLES / ARTICLES_OF_A_COUNTER; counter++) {
      String name = "Counter%03d".formatted(counter);
      files.add(FileTree.write(folder.resolve("stock/" + name + ".java"), counter(name, counter)));
    }
    return files;
  }

  private static String counter(String name, int counter) {
    StringBuilder source = new StringBuilder("package stock;\n\nfinal class " + name + " {\n");
    for (int i = 0; i < ARTICLES_OF_A_COUNTER; i++) {
      source.append(CALLBACK.formatted(counter * ARTICLES_OF_A_COUNTER + i, i));
    }
    return source.append("}\n").toString();
  }
}
