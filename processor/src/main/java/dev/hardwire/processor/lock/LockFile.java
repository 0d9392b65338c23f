package dev.hardwire.processor.lock;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The lock file on the disk. */
public final class LockFile {

  /** The compiler's option that names it. */
  public static final String OPTION = "hardwire.lock";

  private final Path path;

  /**
   * A file that may not exist yet; its folder must.
   *
   * @param path absolute, or relative to the compiler's working directory
   */
  public LockFile(Path path) {
    this.path = path;
  }

  /** The file as messages name it. */
  public String name() {
    return String.valueOf(path.getFileName());
  }

  /** Whether it could be there: no folder is made for it. */
  public boolean hasFolder() {
    Path folder = path.toAbsolutePath().getParent();
    return folder != null && Files.isDirectory(folder);
  }

  /**
   * What it holds.
   *
   * @return locks by the names of wirings; none where there is no file
   * @throws LockSyntaxException if it holds anything else
   * @throws IOException if it can't be read
   */
  public NavigableMap<String, Lock> read() throws IOException, LockSyntaxException {
    if (Files.notExists(path)) {
      return new TreeMap<>();
    }
    try {
      return LockReader.read(Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new LockSyntaxException("is no text");
    }
  }

  /**
   * Writes what it does not say yet. Where it says all that, it stays as it is, to the byte.
   *
   * @throws IOException if it can't be written
   */
  public void write(NavigableMap<String, Lock> locks) throws IOException, LockSyntaxException {
    if (read().equals(locks)) {
      return;
    }
    boolean hasReturns =
        Files.exists(path) && Files.readString(path).contains("\r\n"); // as version control left it
    String text = LockText.of(locks);
    Files.write(
        path, (hasReturns ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8));
  }
}
