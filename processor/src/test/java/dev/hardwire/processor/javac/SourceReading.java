package dev.hardwire.processor.javac;

import dev.hardwire.processor.AccessorProcessor;
import dev.hardwire.processor.IndexProcessor;
import dev.hardwire.processor.WiringProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What the processors make of sources that javac reads and does not compile. That takes a few
 * milliseconds, and leaves nothing on the disk, so that the tests can be run for each of thousands
 * of mutants.
 *
 * @param diagnostics what was reported
 * @param generated the text of all generated sources and resources by their paths, with slashes
 */
public record SourceReading(
    List<Diagnostic<? extends JavaFileObject>> diagnostics, SortedMap<String, String> generated) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Kept, since each one opens the libraries and the JDK anew. */
  private static final StandardJavaFileManager LIBRARIES = libraries();

  /** Reads sources by their paths. */
  public static SourceReading of(Map<String, String> sources, List<String> options) {
    List<String> arguments = new ArrayList<>(List.of("-proc:only", "-Xlint:-processing"));
    arguments.addAll(options);
    List<SourceText> files =
        sources.entrySet().stream().map(e -> new SourceText(e.getKey(), e.getValue())).toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    // Not closed, since that would close the libraries.
    MemoryOutput output = new MemoryOutput(LIBRARIES);
    CompilationTask task = JAVAC.getTask(null, output, diagnostics, arguments, null, files);
    task.setProcessors(
        List.of(new AccessorProcessor(), new IndexProcessor(), new WiringProcessor()));
    task.call();
    return new SourceReading(diagnostics.getDiagnostics(), output.texts());
  }

  private static StandardJavaFileManager libraries() {
    StandardJavaFileManager libraries = JAVAC.getStandardFileManager(null, null, null);
    try {
      libraries.setLocationFromPaths(StandardLocation.CLASS_PATH, Javac.LIBRARIES);
      return libraries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
