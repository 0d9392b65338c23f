package dev.hardwire.testing;

import java.io.File;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Finds out where a running virtual machine loads classes from. */
final class RuntimePath {

  private RuntimePath() {}

  /** Scans what a class loader loads from, in the order in which it asks: parents first. */
  static void of(@Nullable ClassLoader loader, Scan scan) {
    Deque<ClassLoader> parentsFirst = new ArrayDeque<>();
    for (ClassLoader each = loader; each != null; each = each.getParent()) {
      parentsFirst.push(each);
    }
    for (ClassLoader each : parentsFirst) {
      if (each instanceof URLClassLoader urlLoader) {
        for (URL url : urlLoader.getURLs()) {
          Locations.ofUrl(url).ifPresent(scan::classPathEntry);
        }
      }
      if (each == ClassLoader.getSystemClassLoader()) {
        ofSystem(scan);
      }
    }
  }

  private static void ofSystem(Scan scan) {
    ofImage(scan);
    // Resolved modules first: their readers know of patches, as by which tests are put into a
    // module.
    for (ResolvedModule module : ModuleLayer.boot().configuration().modules()) {
      if (!isInImage(module)) {
        scan.module(module.reference());
      }
    }
    for (String entry : entries(System.getProperty("jdk.module.path", ""))) {
      Locations.ofText(entry).ifPresent(scan::modulePathEntry);
    }
    for (String entry : entries(classPath())) {
      Locations.ofText(entry).ifPresent(scan::classPathEntry);
    }
  }

  private static void ofImage(Scan scan) {
    try {
      scan.image(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules"));
    } catch (ProviderNotFoundException | FileSystemNotFoundException e) {
      // A virtual machine without an image, such as a native one.
    }
  }

  private static boolean isInImage(ResolvedModule module) {
    return module.reference().location().map(URI::getScheme).filter("jrt"::equals).isPresent();
  }

  /** As the application class loader reads it: an empty one is the working directory. */
  private static String classPath() {
    String classPath = System.getProperty("java.class.path", "");
    boolean isMainInModule = System.getProperty("jdk.module.main") != null;
    return classPath.isEmpty() && !isMainInModule ? "." : classPath;
  }

  private static String[] entries(String path) {
    return path.isEmpty() ? new String[0] : path.split(File.pathSeparator, -1);
  }
}
