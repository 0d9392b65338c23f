package dev.hardwire.processor.javac;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Keeps what a compiler writes. */
final class MemoryOutput extends ForwardingJavaFileManager<JavaFileManager> {

  private final SortedMap<String, Text> files = new TreeMap<>();

  MemoryOutput(JavaFileManager input) {
    super(input);
  }

  /** The texts by their paths. */
  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((path, file) -> texts.put(path, file.getCharContent(true)));
    return texts;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, @Nullable FileObject sibling) {
    return new Text(className.replace('.', '/') + kind.extension, kind);
  }

  /** What a JDK from 18 on calls instead. */
  public JavaFileObject getJavaFileForOutputForOriginatingFiles(
      Location location, String className, Kind kind, FileObject... originatingFiles) {
    return getJavaFileForOutput(location, className, kind, null);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, @Nullable FileObject sibling) {
    return new Text(path(packageName, relativeName), Kind.OTHER);
  }

  /** What a JDK from 18 on calls instead. */
  public FileObject getFileForOutputForOriginatingFiles(
      Location location, String packageName, String relativeName, FileObject... originatingFiles) {
    return getFileForOutput(location, packageName, relativeName, null);
  }

  private static String path(String packageName, String relativeName) {
    String folder = packageName.replace('.', '/');
    return folder.isEmpty() ? relativeName : folder + "/" + relativeName;
  }

  /** A file to be written, or one that an earlier run would have left. */
  private final class Text extends SimpleJavaFileObject {

    private final String path;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    Text(String path, Kind kind) {
      super(URI.create("text:///" + path), kind);
      this.path = path;
    }

    @Override
    public OutputStream openOutputStream() {
      files.put(path, this);
      return content;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      throw new NoSuchFileException(path);
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
