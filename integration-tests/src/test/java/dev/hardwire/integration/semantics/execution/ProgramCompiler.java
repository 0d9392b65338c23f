package dev.hardwire.integration.semantics.execution;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.semantics.source.SourceFile;
import dev.hardwire.integration.semantics.trace.Trace;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles programs, one after another. Jars are opened and processors loaded only once. */
public final class ProgramCompiler implements AutoCloseable {

  private static final List<String> OPTIONS = List.of("-Xlint:all", "-g:source,lines");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager shared =
      compiler.getStandardFileManager(null, Locale.ROOT, null);
  private final RememberedFiles libraries = new RememberedFiles(shared);
  private final URLClassLoader processorLoader;
  private final List<ServiceLoader.Provider<Processor>> processors;

  /** Opens the packaged jars. */
  public ProgramCompiler() {
    try {
      shared.setLocation(StandardLocation.CLASS_PATH, classPath());
      URL processor = PackagedJars.processor().toUri().toURL();
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
        PackagedJars.with(Trace.class).toFile());
  }

  /** Compiles all compilations of a program in turn; any warning is a failure. */
  public CompiledProgram compile(List<List<SourceFile>> compilations) {
    MemoryFiles files = new MemoryFiles(libraries);
    List<String> problems = new ArrayList<>();
    for (List<SourceFile> sources : compilations) {
      files.startNext();
      if (problems.isEmpty()) {
        problems.addAll(compile(sources, files));
      }
    }
    List<SourceFile> generated =
        files.generated().stream().map(it -> new SourceFile(it.name(), it.text())).toList();
    return new CompiledProgram(
        problems, generated, problems.isEmpty() ? files.classes() : Map.of());
  }

  private List<String> compile(List<SourceFile> sources, MemoryFiles files) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    List<MemoryFile> units =
        sources.stream().map(source -> MemoryFile.source(source.name(), source.text())).toList();
    JavaCompiler.CompilationTask task =
        compiler.getTask(other, files, diagnostics, OPTIONS, null, units);
    task.setProcessors(processors.stream().map(ServiceLoader.Provider::get).toList());
    boolean isSuccessful = task.call();
    List<String> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() != Diagnostic.Kind.NOTE) {
        problems.add(diagnostic.toString());
      }
    }
    if (!isSuccessful && problems.isEmpty()) {
      problems.add("failed: " + other);
    }
    return problems;
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
