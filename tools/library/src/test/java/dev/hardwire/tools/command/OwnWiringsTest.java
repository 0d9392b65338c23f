package dev.hardwire.tools.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnWiringsTest {

  @TempDir Path folder;

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, "{}");
  }

  @Test
  void namesAreThoseOfManifests() throws IOException {
    write("java/META-INF/hardwire/shop.App.json");
    write("java/META-INF/hardwire/module/shop.Orders.json");
    write("java/META-INF/hardwire/self");
    write("kotlin/META-INF/hardwire/shop.Admin.json");
    assertEquals(
        List.of("shop.Admin", "shop.App"),
        OwnWirings.in(List.of(folder.resolve("java"), folder.resolve("kotlin"))));
  }

  @Test
  void whatIsNotCompiledHasNoWirings() {
    assertEquals(List.of(), OwnWirings.in(List.of(folder.resolve("target/classes"))));
  }
}
