package dev.hardwire.processor.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Loads the processors of a compilation afresh, in the order of a path and apart from the tests.
 */
final class ProcessorPath extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final URLClassLoader processors;

  ProcessorPath(List<Path> path) {
    super(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null));
    this.processors = loader(path);
  }

  /** Loads processors afresh. */
  static URLClassLoader loader(List<Path> path) {
    return new URLClassLoader(
        path.stream().map(ProcessorPath::url).toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path library) {
    try {
      return library.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
        ? processors
        : super.getClassLoader(location);
  }

  @Override
  public void close() throws IOException {
    super.close();
    processors.close();
  }
}
