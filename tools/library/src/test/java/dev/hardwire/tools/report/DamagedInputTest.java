package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be read is told, and the rest of the report holds. */
final class DamagedInputTest {
  private static final String SHOP =
      """
      // shop/Sold.java
      @Event("sold") public interface Sold { void fire(String item); }
      // shop/Books.java
      final class Books {
        @Callback("sold") static void enter(String item) {}
      }
      // shop/Till.java
      final class Till {
        void sell(Sold sold) { sold.fire("tea"); }
      }
      // shop/ShopModule.java
      @CallbackModule public interface ShopModule {}
      // shop/Shop.java
      @EventWiring(ShopModule.class) final class Shop {}
      """;

  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void compile() {
    classes = Program.compile(folder, SHOP);
  }

  private ReportText report(Path... classPath) {
    return ReportText.of(Rules.DEFAULT, classPath);
  }

  private void change(String file, UnaryOperator<byte[]> change) throws IOException {
    Path path = classes.resolve(file);
    Files.write(path, change.apply(Files.readAllBytes(path)));
  }

  private static byte[] withVersion(byte[] bytes, int version) {
    byte[] changed = bytes.clone();
    changed[7] = (byte) version;
    return changed;
  }

  private Path jar(String... changed) throws IOException {
    Path jar = folder.resolve("shop.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file);
        var files = Files.walk(classes)) {
      for (Path path : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(path).toString();
        entries.putNextEntry(new ZipEntry(name));
        entries.write(List.of(changed).contains(name) ? new byte[3] : Files.readAllBytes(path));
      }
    }
    return jar;
  }

  @Test
  void jarIsReadLikeADirectory() throws IOException {
    ReportText report = report(jar());
    assertEquals(List.of("CONTRACT Till.sell (Till.java:3)"), report.firings("sold"));
    assertEquals(List.of("Books.enter (Books.java:3)"), report.callbacks("sold"));
    assertEquals(List.of(), report.troubles(folder));
  }

  @Test
  void damagedClassesLeaveTheRestIntact() throws IOException {
    change("shop/Books.class", bytes -> java.util.Arrays.copyOf(bytes, bytes.length / 2));
    change("shop/ShopModule.class", bytes -> new byte[0]);
    ReportText report = report(classes);
    assertEquals(List.of("CONTRACT Till.sell (Till.java:3)"), report.firings("sold"));
    assertEquals(List.of("?"), report.callbacks("sold"));
    assertEquals(
        List.of(
            "classes/shop/Books.class: This class file is damaged. Compile its source again.",
            "classes/shop/ShopModule.class: This is no class file. Compile its source again."),
        report.troubles(folder));
  }

  @Test
  void anyDamageOfAClassLeavesTheRestIntact() throws IOException {
    byte[] till = Files.readAllBytes(classes.resolve("shop/Till.class"));
    int step = Boolean.getBoolean("hardwire.thorough") ? 1 : 7;
    for (int i = 8; i < till.length; i += step) {
      byte[] damaged = till.clone();
      damaged[i] ^= (byte) 0x5A;
      change("shop/Till.class", bytes -> damaged);
      assertEquals(List.of("Books.enter (Books.java:3)"), report(classes).callbacks("sold"));
    }
  }

  @Test
  void classesOfANewerJavaAreTold() throws IOException {
    change("shop/Till.class", bytes -> withVersion(bytes, 99));
    ReportText report = report(classes);
    assertEquals(List.of(), report.firings("sold"));
    assertEquals(
        List.of(
            "classes/shop/Till.class: This class file is of Java 55, and this version of the tool"
                + " knows Java up to 28. Use a newer version of the tool, or compile for an older"
                + " Java (--release)."),
        report.troubles(folder));
  }

  @Test
  void manyUnreadableFilesAreToldOnce() throws IOException {
    for (int i : IntStream.range(0, 20).toArray()) {
      Files.write(classes.resolve("shop/Z%02d.class".formatted(i)), new byte[4]);
    }
    List<String> troubles = report(classes).troubles(folder);
    assertEquals(6, troubles.size());
    assertEquals("classes: And 15 more of its files.", troubles.get(5));
  }

  @Test
  void damagedFileInAJarIsTold() throws IOException {
    ReportText report = report(jar("shop/Till.class"));
    assertEquals(
        List.of("shop.jar!/shop/Till.class: This is no class file. Compile its source again."),
        report.troubles(folder));
    assertEquals(List.of("Books.enter (Books.java:3)"), report.callbacks("sold"));
  }

  @Test
  void damagedJarsAreTold() throws IOException {
    Path cut = jar();
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 100));
    Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");
    List<String> troubles =
        report(cut, classes, folder.resolve("none.jar"), folder.resolve("none"), text)
            .troubles(folder);
    assertEquals(3, troubles.size(), troubles::toString);
    assertTrue(
        troubles.get(0).startsWith("shop.jar: This is no jar, or a damaged one ("),
        troubles::toString);
    assertEquals(
        "none.jar: This jar does not exist. Build it, or correct the class path.", troubles.get(1));
    assertTrue(troubles.get(2).startsWith("notes.txt: This is no jar"), troubles::toString);
  }

  @Test
  void damagedContentOfAJarIsTold() throws IOException {
    Path jar = jar();
    byte[] bytes = Files.readAllBytes(jar);
    for (int i = 100; i < bytes.length / 2; i += 297) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) 0xFF;
      damaged[i + 1] ^= (byte) 0xFF;
      Files.write(jar, damaged);
      Report report = Analysis.of(new AnalysisInput(List.of(jar), List.of(), Rules.DEFAULT));
      assertTrue(!report.troubles().isEmpty() || report.wirings().size() == 1);
    }
  }

  @Test
  void damagedManifestsAreTold() throws IOException {
    change("META-INF/hardwire/shop.Shop.json", bytes -> new byte[] {'{'});
    change("META-INF/hardwire/module/shop.ShopModule.json", bytes -> new byte[0]);
    Report report = Analysis.of(new AnalysisInput(List.of(classes), List.of(), Rules.DEFAULT));
    assertEquals(List.of(), report.wirings());
    assertEquals(
        List.of("shop.ShopModule.json", "shop.Shop.json"),
        report.troubles().stream()
            .map(trouble -> Path.of(trouble.place()).getFileName().toString())
            .toList());
    assertTrue(
        report.troubles().stream().noneMatch(t -> t.message().startsWith(folder.toString())));
  }

  @Test
  void wiringWithoutManifestIsTold() throws IOException {
    Files.delete(classes.resolve("META-INF/hardwire/shop.Shop.json"));
    Report report = Analysis.of(new AnalysisInput(List.of(classes), List.of(), Rules.DEFAULT));
    assertEquals(
        List.of(
            new Report.Trouble(
                classes.resolve("META-INF/hardwire/wiring/shop.ShopWiring").toString(),
                "The wiring shop.Shop has no manifest. Compile it again, with this version of"
                    + " Hardwire.")),
        report.troubles());
  }

  @Test
  void jarsThatAJarNamesAreRead() throws IOException {
    Path starter = folder.resolve("starter.jar");
    try (OutputStream file = Files.newOutputStream(starter);
        JarOutputStream entries = new JarOutputStream(file)) {
      entries.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      entries.write(
          "Manifest-Version: 1.0\nClass-Path: none.jar classes/ classes/ %41 :x starter.jar\n\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    ReportText report = report(starter);
    assertEquals(List.of("CONTRACT Till.sell (Till.java:3)"), report.firings("sold"));
    assertEquals(List.of(), report.troubles(folder));
  }

  @Test
  void missingModulesAreTold() throws IOException {
    Files.delete(classes.resolve("shop/Sold.class"));
    Files.delete(classes.resolve("shop/Books.class"));
    ReportText report = report(classes);
    assertEquals(List.of(), report.rules());
    assertEquals(
        List.of(
            "shop.Books: The owner of Books.enter could not be read, so nobody knows where that"
                + " stands and what it fires. Add its module to the class path.",
            "shop.Sold: The contract of sold could not be read, so nobody knows who fires it. Add"
                + " its module to the class path."),
        report.troubles(folder));
  }

  @Test
  void versionsOfJarsAndOtherFilesAreIgnored() throws IOException {
    Path versions = classes.resolve("META-INF/versions/21/shop");
    Files.createDirectories(versions);
    Files.copy(classes.resolve("shop/Till.class"), versions.resolve("Till.class"));
    Files.write(versions.resolve("Broken.class"), new byte[2]);
    Files.write(classes.resolve("module-info.class"), new byte[2]);
    assertEquals(List.of(), report(jar()).troubles(folder));
  }

  @Test
  void emptyClassPathHasNoWiring() {
    assertEquals(
        new Report(List.of(), List.of()),
        Analysis.of(new AnalysisInput(List.of(), List.of(), Rules.DEFAULT)));
  }
}
