package dev.hardwire.integration.semantics.execution;

import dev.hardwire.integration.semantics.source.SourceFile;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** Compiles programs, one after another. */
public final class ProgramCompiler implements AutoCloseable {

  private final Libraries libraries;

  /**
   * Opens the packaged jars.
   *
   * @param processorJar the one with the processors
   */
  public ProgramCompiler(Path processorJar) {
    libraries = new Libraries(processorJar);
  }

  /** Compiles all compilations of a program in turn; any warning is a failure. */
  public CompiledProgram compile(List<List<SourceFile>> compilations) {
    MemoryFiles files = new MemoryFiles(libraries.files());
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
        libraries.task(other, files, diagnostics, Libraries.OPTIONS, units);
    task.setProcessors(libraries.processors());
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
    libraries.close();
  }
}
