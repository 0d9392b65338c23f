package dev.hardwire.integration.mistakes.execution;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** The class path without the jars that have certain packages. */
final class HiddenPackages extends ForwardingJavaFileManager<JavaFileManager> {

  private final Set<String> hidden;

  private HiddenPackages(JavaFileManager files, Set<String> hidden) {
    super(files);
    this.hidden = hidden;
  }

  static JavaFileManager of(JavaFileManager files, ModuleCompiler.Request request) {
    return request.hiddenPackages().isEmpty()
        ? files
        : new HiddenPackages(files, request.hiddenPackages());
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    boolean isHidden =
        location == StandardLocation.CLASS_PATH
            && hidden.stream().anyMatch(it -> (packageName + ".").startsWith(it + "."));
    return isHidden ? List.of() : super.list(location, packageName, kinds, recurse);
  }
}
