package dev.hardwire.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockFileTest {

  @TempDir Path folder;

  @Test
  void missingFileHoldsNothing() throws Exception {
    assertEquals(Map.of(), new LockFile(folder.resolve("hardwire.lock")).read());
  }

  @Test
  void fileThatSaysAllStaysAsItIs() throws Exception {
    Path path = folder.resolve("hardwire.lock");
    String byHand = "# ours\nformat=1\n\n[shop.App]\ngone.a =\n";
    Files.writeString(path, byHand);
    LockFile file = new LockFile(path);
    file.write(file.read());
    assertEquals(byHand, Files.readString(path));
  }

  @Test
  void endsOfLinesStayAsVersionControlLeftThem() throws Exception {
    Path path = folder.resolve("hardwire.lock");
    Files.writeString(path, "format=1\r\n");
    LockFile file = new LockFile(path);
    file.write(new TreeMap<>(Map.of("shop.App", Lock.empty())));
    String text = Files.readString(path);
    assertTrue(text.contains("[shop.App]\r\n"));
    assertFalse(text.replace("\r\n", "").contains("\n"));
  }

  @Test
  void folderMustExist() {
    LockFile file = new LockFile(folder.resolve("missing").resolve("hardwire.lock"));
    assertThrows(
        IOException.class, () -> file.write(new TreeMap<>(Map.of("shop.App", Lock.empty()))));
  }

  @Test
  void bytesThatAreNoTextAreTold() throws Exception {
    Path path = folder.resolve("hardwire.lock");
    Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThrows(LockSyntaxException.class, () -> new LockFile(path).read());
  }
}
