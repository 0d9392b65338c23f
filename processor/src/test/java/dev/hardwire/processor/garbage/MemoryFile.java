package dev.hardwire.processor.garbage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that is kept in memory. */
final class MemoryFile extends SimpleJavaFileObject {

  private final String name;
  private final boolean isGenerated;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private MemoryFile(String name, Kind kind, boolean isGenerated) {
    super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
    this.name = name;
    this.isGenerated = isGenerated;
  }

  /** A source of the user's, by its path. */
  static MemoryFile source(String path, String text) {
    MemoryFile file =
        new MemoryFile(path.replaceAll("\\.java$", "").replace('/', '.'), Kind.SOURCE, false);
    file.bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /** An empty file that a compiler is about to write. */
  static MemoryFile output(String name, Kind kind) {
    return new MemoryFile(name, kind, true);
  }

  boolean isGenerated() {
    return isGenerated;
  }

  /** The qualified name of a class; the path of another file, with dots. */
  String name() {
    return name;
  }

  /** The package of a class. */
  String packageName() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public OutputStream openOutputStream() {
    bytes = new ByteArrayOutputStream();
    return bytes;
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text();
  }
}
