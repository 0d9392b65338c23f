package dev.hardwire.processor.garbage;

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

/** What a compile writes, and the classes of earlier ones that it sees, all in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final List<MemoryFile> earlier;
  private final Map<String, MemoryFile> written = new TreeMap<>();

  /**
   * Files of one compile.
   *
   * @param shared the files of libraries, which other compiles use, too
   * @param earlier the classes of modules that were compiled before
   */
  MemoryFiles(JavaFileManager shared, Collection<MemoryFile> earlier) {
    super(shared);
    this.earlier = List.copyOf(earlier);
  }

  /** All files that were written. */
  Collection<MemoryFile> written() {
    return List.copyOf(written.values());
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
    return write(relativeName, Kind.OTHER);
  }

  private MemoryFile write(String name, Kind kind) {
    MemoryFile file = MemoryFile.output(name, kind);
    written.put(name + kind.extension, file);
    return file;
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    if (location == StandardLocation.CLASS_OUTPUT) {
      throw new NoSuchFileException(relativeName); // nothing was compiled here before
    }
    return super.getFileForInput(location, packageName, relativeName);
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
    for (MemoryFile file : earlier) {
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

  /** The shared files stay open. */
  @Override
  public void close() {}
}
