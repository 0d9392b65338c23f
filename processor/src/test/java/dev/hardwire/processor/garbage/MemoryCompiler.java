package dev.hardwire.processor.garbage;

import dev.hardwire.processor.AccessorProcessor;
import dev.hardwire.processor.IndexProcessor;
import dev.hardwire.processor.WiringProcessor;
import dev.hardwire.processor.javac.Javac;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Calls of javac in memory, one after another; libraries are looked up only once. */
final class MemoryCompiler implements AutoCloseable {

  /** javac goes on after errors as far as it can, and so meets what was generated. */
  static final String GO_ON = "--should-stop=ifError=FLOW";

  private static final List<String> OPTIONS =
      // the table of names that compiles share grows with each, and gets slow
      List.of(
          "-Xlint:all,-processing,-auxiliaryclass",
          "-XDuseUnsharedTable",
          "-Xmaxerrs",
          "1000",
          "-Ahardwire.UnheardEvent=off");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager standard =
      compiler.getStandardFileManager(null, Locale.ROOT, null);
  private final JavaFileManager libraries = new RememberedFiles(standard);

  MemoryCompiler() {
    String[] entries = Javac.plain().classPath().split(Pattern.quote(File.pathSeparator), -1);
    try {
      standard.setLocation(StandardLocation.CLASS_PATH, Stream.of(entries).map(File::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles with Hardwire. */
  Verdict compile(Map<String, String> sources, Collection<MemoryFile> earlier, String... options) {
    return compile(sources, earlier, hardwire(), options);
  }

  /** Compiles without a processor. */
  Verdict compilePlainly(
      Map<String, String> sources, Collection<MemoryFile> earlier, String... options) {
    return compile(sources, earlier, List.of(), options);
  }

  /** Compiles with Hardwire into a folder, so that the limits of file systems count. */
  Verdict compileInto(Path folder, Map<String, String> sources) {
    String[] options = {"-d", folder.toString(), "-classpath", Javac.plain().classPath()};
    StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
    return compile(sources, files, List::of, hardwire(), options);
  }

  private static List<Processor> hardwire() {
    return List.of(new AccessorProcessor(), new IndexProcessor(), new WiringProcessor());
  }

  private Verdict compile(
      Map<String, String> sources,
      Collection<MemoryFile> earlier,
      List<Processor> processors,
      String... options) {
    MemoryFiles files = new MemoryFiles(libraries, earlier);
    return compile(sources, files, files::written, processors, options);
  }

  private Verdict compile(
      Map<String, String> sources,
      JavaFileManager files,
      Supplier<Collection<MemoryFile>> written,
      List<Processor> processors,
      String... options) {
    List<String> arguments = new ArrayList<>(OPTIONS);
    arguments.addAll(List.of(options));
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    StringWriter other = new StringWriter();
    List<MemoryFile> units =
        sources.entrySet().stream()
            .map(source -> MemoryFile.source(source.getKey(), source.getValue()))
            .toList();
    boolean succeeded = false;
    try {
      CompilationTask task = compiler.getTask(other, files, messages, arguments, null, units);
      task.setProcessors(processors);
      succeeded = task.call();
    } catch (RuntimeException | Error crash) {
      other.append(crash.toString()).append(" at ").append(cause(crash));
    }
    return new Verdict(
        succeeded,
        messages.getDiagnostics().stream().map(Message::of).toList(),
        other.toString(),
        written.get());
  }

  private static String cause(Throwable crash) {
    Throwable cause = crash;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause + " " + Stream.of(cause.getStackTrace()).limit(8).toList();
  }

  @Override
  public void close() {
    try {
      standard.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
