package dev.hardwire.integration.semantics.execution;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/**
 * What compilations of one program write, and later ones of it read from the class path. Everything
 * else comes from a file manager that all programs share.
 */
public final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<String, MemoryFile> earlier = new TreeMap<>();
  private final Map<String, MemoryFile> written = new TreeMap<>();

  /**
   * Makes empty files.
   *
   * @param shared where everything else comes from
   */
  public MemoryFiles(JavaFileManager shared) {
    super(shared);
  }

  /** Puts what was written onto the class path. */
  void startNext() {
    written.forEach(earlier::put);
    written.clear();
  }

  /** Puts what another program wrote onto the class path. */
  public void see(Collection<MemoryFile> files) {
    files.forEach(file -> earlier.put(key(file.name(), file.getKind()), file));
  }

  /** What was written since the last step. */
  public List<MemoryFile> written() {
    return List.copyOf(written.values());
  }

  /** All classes that were written, by their names. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new TreeMap<>();
    startNext();
    for (MemoryFile file : earlier.values()) {
      if (file.getKind() == Kind.CLASS) {
        classes.put(file.name(), file.bytes());
      }
    }
    return classes;
  }

  /** All sources that were generated. */
  List<MemoryFile> generated() {
    List<MemoryFile> generated = new ArrayList<>(earlier.values());
    generated.addAll(written.values());
    generated.removeIf(file -> file.getKind() != Kind.SOURCE);
    return generated;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return write(className, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return write(path(packageName, relativeName), Kind.OTHER);
  }

  private MemoryFile write(String name, Kind kind) {
    MemoryFile file = new MemoryFile(name, kind);
    written.put(key(name, kind), file);
    return file;
  }

  private static String key(String name, Kind kind) {
    return name + kind.extension;
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    if (location != StandardLocation.CLASS_OUTPUT) {
      return super.getFileForInput(location, packageName, relativeName);
    }
    FileObject file = written.get(path(packageName, relativeName));
    if (file == null) {
      throw new NoSuchFileException(relativeName);
    }
    return file;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    Iterable<JavaFileObject> shared = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH) {
      return shared;
    }
    List<JavaFileObject> all = new ArrayList<>();
    shared.forEach(all::add);
    for (MemoryFile file : earlier.values()) {
      if (kinds.contains(file.getKind()) && file.packageName().equals(packageName)) {
        all.add(file);
      }
    }
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryFile own ? own.name() : super.inferBinaryName(location, file);
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  /** The shared files are closed when all programs are done. */
  @Override
  public void close() {}

  private static String path(String packageName, String relativeName) {
    return packageName.isEmpty()
        ? relativeName
        : packageName.replace('.', '/') + "/" + relativeName;
  }
}
