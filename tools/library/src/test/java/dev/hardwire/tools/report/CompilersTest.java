package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same is told of a program, whichever compiler it comes from. */
final class CompilersTest {
  private static final String SHOP =
      """
      // shop/StockLow.java
      @Event("stock_low") interface StockLow { void fire(String item); }
      // shop/Sold.java
      @Event("sold") interface Sold { void fire(String item); }
      // shop/Shop.java
      @EventWiring final class Shop {
        static final ShopWiring.Unconnected EVENTS = ShopWiring.unconnected();
      }
      // shop/Stock.java
      class Stock {
        @Callback("sold") void later(String item) {
          Runnable outer = () -> {
            Runnable inner = () -> Shop.EVENTS.stockLow().fire(item);
            inner.run();
          };
        }
        @Callback("sold") void much(String item) {
          new Thread(new Runnable() {
            @Override public void run() { warn(item); }
          }).start();
        }
        @Callback("sold") void reference(String item) {
          java.util.List.of(item).forEach(Shop.EVENTS.stockLow()::fire);
        }
        private void warn(String item) {
          Shop.EVENTS.connect(this).run("stock_low", item);
        }
        record Till(Sold sold) {
          void sell(Object item) {
            if (item instanceof String text) { sold.fire(text); }
          }
        }
      }
      """;

  @TempDir Path folder;

  private void check(Path classes) {
    ReportText report = ReportText.of(Rules.DEFAULT, classes);
    assertEquals(List.of(), report.troubles(folder));
    assertEquals(
        List.of(
            "Stock.later (Stock.java:4)",
            "Stock.much (Stock.java:10)",
            "Stock.reference (Stock.java:15)"),
        report.callbacks("sold"));
    assertEquals(
        List.of(
            "Stock.later > stock_low: Stock.later (Stock.java:5)",
            "Stock.much > stock_low: Stock.much (Stock.java:11), Stock.warn (Stock.java:18)",
            "Stock.reference > stock_low: Stock.reference (Stock.java:15)"),
        report.cascades("sold"));
    assertEquals(List.of("CONTRACT Till.sell (Stock.java:22)"), report.firings("sold"));
    assertEquals(
        List.of(
            "CONTRACT Stock.later (Stock.java:5)",
            "REFERENCE Stock.reference (Stock.java:15)",
            "NAME Stock.warn (Stock.java:18)"),
        report.firings("stock_low"));
  }

  @Test
  void javac() {
    check(Program.compile(folder, SHOP));
  }

  @Test
  void compilerOfEclipse() throws IOException {
    List<Path> sources = Program.write(folder.resolve("src"), SHOP);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>(Program.options(classes));
    arguments.add("-17");
    sources.forEach(source -> arguments.add(source.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    assertTrue(
        BatchCompiler.compile(arguments.toArray(String[]::new), writer, writer, null),
        messages::toString);
    check(classes);
  }

  @Test
  void javacOfJdk25() throws IOException, InterruptedException {
    Optional<Path> javac = javacOf("25");
    assumeTrue(javac.isPresent(), "there is no JDK 25 beside the one that runs this test");
    List<Path> sources = Program.write(folder.resolve("src"), SHOP);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> command = new ArrayList<>(List.of(javac.orElseThrow().toString()));
    command.addAll(Program.options(classes));
    sources.forEach(source -> command.add(source.toString()));
    Path log = folder.resolve("log");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertEquals(0, exit, Files.readString(log));
    assertEquals(69, Files.readAllBytes(classes.resolve("shop/Stock.class"))[7]);
    check(classes);
  }

  private static Optional<Path> javacOf(String version) throws IOException {
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    try (var neighbours = Files.list(home.getParent())) {
      return neighbours
          .filter(jdk -> isOf(jdk.resolve("release"), version))
          .map(jdk -> jdk.resolve("bin/javac"))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  private static boolean isOf(Path release, String version) {
    try {
      return Files.readString(release).matches("(?s).*JAVA_VERSION=\"" + version + "\\b.*");
    } catch (IOException e) {
      return false;
    }
  }
}
