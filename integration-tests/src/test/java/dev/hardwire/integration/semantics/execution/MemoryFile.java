package dev.hardwire.integration.semantics.execution;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that is kept in memory. */
public final class MemoryFile extends SimpleJavaFileObject {

  private final String name;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Makes an empty file.
   *
   * @param name the qualified name of a class; a path for another file
   */
  MemoryFile(String name, Kind kind) {
    super(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind);
    this.name = name;
  }

  /** Makes a source file of a class. */
  public static MemoryFile source(String name, String text) {
    MemoryFile file = new MemoryFile(name, Kind.SOURCE);
    file.bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /** The qualified name of a class; the path of another file. */
  public String name() {
    return name;
  }

  /** The package of a class. */
  String packageName() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  public String text() {
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
