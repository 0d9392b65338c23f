package dev.hardwire.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.javac.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compilations do with the lock file. */
final class LockedCompilationTest {

  private static final String MAIL =
      """
      package shop;
      final class Mail {
        @dev.hardwire.Callback(value = "order_placed", id = "mail.confirm", durable = true)
        static void confirm(java.util.Optional<Line> line, Line[] more) {}
      }
      """;
  private static final String APP = "package shop; @dev.hardwire.EventWiring final class App {}";
  private static final String MODULE =
      "package shop; @dev.hardwire.CallbackModule public final class ShopModule {}";
  private static final String LINE = "package shop; record Line(String product, int count) {}";

  private static final String LOCKED =
      """
      # What may be stored by wirings, written by Hardwire when they are compiled. Keep it under
      # version control, beside the sources.
      format=1

      [shop.App]
      callback.mail.confirm=order_placed
      event.order_placed.1=java.util.Optional<shop.Line> line, shop.Line[] more
      """;

  @TempDir Path folder;
  private final Map<String, String> sources = new TreeMap<>();

  @BeforeEach
  void wholeProgram() {
    sources.put("shop/Mail.java", MAIL);
    sources.put("shop/App.java", APP);
    sources.put("shop/ShopModule.java", MODULE);
    sources.put("shop/Line.java", LINE);
  }

  private Path file() {
    return folder.resolve("hardwire.lock");
  }

  private String print(String... more) {
    return Javac.withCodecs()
        .options("-Ahardwire.lock=" + file())
        .options(more)
        .print(folder.resolve("output"), sources);
  }

  /** Where the old output is; only the processors matter then. */
  private String printAgain() {
    return print("-Xlint:-processing", "-proc:only");
  }

  @Test
  void firstCompilationWritesTheFileAndTheNextOneLeavesIt() throws IOException {
    assertEquals("", print());
    assertEquals(LOCKED, Files.readString(file()));
    String byHand = LOCKED.replace("[shop.App]\n", "# ours\n[shop.App]\n");
    Files.writeString(file(), byHand);
    assertEquals("", printAgain());
    assertEquals(byHand, Files.readString(file()));
  }

  @Test
  void otherWiringsStayInTheFile() throws IOException {
    String other = "format=1\n\n[shop.Other]\ncallback.a=b\n";
    Files.writeString(file(), other);
    assertEquals("", print());
    assertTrue(Files.readString(file()).endsWith("\n[shop.Other]\ncallback.a=b\n"));
  }

  @Test
  void wiringsThatStoreNothingWriteNothing() {
    sources.put("shop/Mail.java", MAIL.replace(", id = \"mail.confirm\", durable = true", ""));
    assertEquals("", print());
    assertFalse(Files.exists(file()));
  }

  @Test
  void erroneousCompilationsWriteNothing() {
    sources.put(
        "shop/Stock.java",
        """
        package shop;
        final class Stock {
          @dev.hardwire.Callback("order_placed")
          private static void reserve() {}
        }
        """);
    assertTrue(print().contains("PrivateCallback"));
    assertFalse(Files.exists(file()));
  }

  @Test
  void partialCompilationsConcludeNoRemoval() throws IOException {
    assertEquals("", print());
    sources.keySet().removeIf(name -> !name.endsWith("App.java"));
    assertEquals("", printAgain());
    assertEquals(LOCKED, Files.readString(file()));
  }

  @Test
  void sidesOfAMergeAreTold() throws IOException {
    String conflict = LOCKED + "<<<<<<< HEAD\n";
    Files.writeString(file(), conflict);
    assertTrue(print().contains("has two sides of a merge: keep the lines of both."));
    assertEquals(conflict, Files.readString(file()));
  }

  @Test
  void withoutTheOptionThereIsNoFile() {
    assertEquals("", Javac.withCodecs().print(folder.resolve("output"), sources));
    assertFalse(Files.exists(file()));
  }
}
