package dev.hardwire.integration.mistakes.execution;

import dev.hardwire.integration.semantics.execution.Libraries;
import dev.hardwire.integration.semantics.execution.MemoryFile;
import dev.hardwire.integration.semantics.execution.MemoryFiles;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;

/** Compiles modules; one that was compiled already is not compiled again. */
public final class ModuleCompiler implements AutoCloseable {

  /** How javac goes on after errors by itself, and further than that. */
  public static final String FURTHER = "--should-stop=ifError=FLOW";

  private final Libraries libraries;
  private final Map<Request, CompiledModule> known = new HashMap<>();

  /**
   * A module to compile.
   *
   * @param visible the modules whose classes it sees
   * @param isProcessed whether Hardwire's processors run
   * @param generatedByOthers sources that another processor generates
   * @param hiddenPackages packages of libraries that are not there
   */
  public record Request(
      List<SourceFile> sources,
      List<CompiledModule> visible,
      List<String> options,
      boolean isProcessed,
      List<SourceFile> generatedByOthers,
      Set<String> hiddenPackages) {

    /** The same with a further option. */
    public Request with(String option) {
      List<String> more = new ArrayList<>(options);
      more.add(option);
      return new Request(sources, visible, more, isProcessed, generatedByOthers, hiddenPackages);
    }
  }

  /** Opens the packaged jars. */
  public ModuleCompiler(Path processorJar) {
    libraries = new Libraries(processorJar);
  }

  /** Forgets what was compiled. */
  public void forget() {
    known.clear();
  }

  /** Compiles a module, unless just that was compiled before. */
  public CompiledModule compile(Request request) {
    CompiledModule compiled = known.get(request);
    if (compiled == null) {
      compiled = compiled(request);
      known.put(request, compiled);
    }
    return compiled;
  }

  private CompiledModule compiled(Request request) {
    MemoryFiles files = new MemoryFiles(HiddenPackages.of(libraries.files(), request));
    request.visible().forEach(module -> files.see(module.written()));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    List<MemoryFile> units =
        request.sources().stream().map(it -> MemoryFile.source(it.name(), it.text())).toList();
    List<String> options = new ArrayList<>(Libraries.OPTIONS);
    options.addAll(request.options());
    JavaCompiler.CompilationTask task = libraries.task(other, files, diagnostics, options, units);
    task.setProcessors(processors(request));
    boolean isSuccessful = false;
    try {
      isSuccessful = task.call();
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      e.printStackTrace(new PrintWriter(other, true));
    }
    return new CompiledModule(
        isSuccessful,
        diagnostics.getDiagnostics().stream().map(Message::of).toList(),
        files.written(),
        other.toString().isBlank() ? Optional.empty() : Optional.of(other.toString()));
  }

  private List<Processor> processors(Request request) {
    List<Processor> processors = new ArrayList<>();
    if (!request.generatedByOthers().isEmpty()) {
      processors.add(new OtherProcessor(request.generatedByOthers()));
    }
    if (request.isProcessed()) {
      processors.addAll(libraries.processors());
    }
    return processors;
  }

  @Override
  public void close() {
    libraries.close();
  }
}
