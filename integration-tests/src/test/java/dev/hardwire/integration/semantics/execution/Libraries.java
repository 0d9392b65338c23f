package dev.hardwire.integration.semantics.execution;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.semantics.trace.Trace;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What the compiles of one thread share: the compiler, the packaged jars and the processors. Jars
 * are opened and processors loaded only once.
 */
public final class Libraries implements AutoCloseable {

  /** The table of names that javac shares among compiles grows with each, and gets slow. */
  private static final String OWN_NAMES = "-XDuseUnsharedTable";

  /** The options of all compiles. */
  public static final List<String> OPTIONS = List.of("-Xlint:all", "-g:source,lines", OWN_NAMES);

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager shared =
      compiler.getStandardFileManager(null, Locale.ROOT, null);
  private final RememberedFiles remembered = new RememberedFiles(shared);
  private final URLClassLoader processorLoader;
  private final List<ServiceLoader.Provider<Processor>> processors;

  /**
   * Opens the packaged jars.
   *
   * @param processorJar the one with the processors
   */
  public Libraries(Path processorJar) {
    try {
      shared.setLocation(StandardLocation.CLASS_PATH, classPath());
      URL processor = processorJar.toUri().toURL();
      processorLoader =
          new URLClassLoader(new URL[] {processor}, ClassLoader.getPlatformClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    processors = ServiceLoader.load(Processor.class, processorLoader).stream().toList();
  }

  private static List<File> classPath() {
    return List.of(
        PackagedJars.annotations().toFile(),
        PackagedJars.runtime().toFile(),
        PackagedJars.async().toFile(),
        PackagedJars.testing().toFile(),
        PackagedJars.with(Trace.class).toFile());
  }

  /** The classes of the platform and the jars. */
  public JavaFileManager files() {
    return remembered;
  }

  /** New processors. */
  public List<Processor> processors() {
    return processors.stream().map(ServiceLoader.Provider::get).toList();
  }

  /** A compile that has yet to be called. */
  public JavaCompiler.CompilationTask task(
      Writer other,
      MemoryFiles files,
      DiagnosticListener<JavaFileObject> diagnostics,
      List<String> options,
      List<MemoryFile> sources) {
    return compiler.getTask(other, files, diagnostics, options, null, sources);
  }

  @Override
  public void close() {
    try {
      shared.close();
      processorLoader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
