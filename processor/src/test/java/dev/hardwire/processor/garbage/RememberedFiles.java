package dev.hardwire.processor.garbage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** The platform's and the libraries' classes, which each compile would look up anew. */
final class RememberedFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<Folder, List<JavaFileObject>> folders = new HashMap<>();

  RememberedFiles(JavaFileManager files) {
    super(files);
  }

  @Override
  public List<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    Folder folder = new Folder(location.getName(), packageName, Set.copyOf(kinds), recurse);
    List<JavaFileObject> files = folders.get(folder);
    if (files == null) {
      files = new ArrayList<>();
      super.list(location, packageName, kinds, recurse).forEach(files::add);
      folders.put(folder, files);
    }
    return files;
  }

  private record Folder(String location, String name, Set<Kind> kinds, boolean isRecursive) {}
}
