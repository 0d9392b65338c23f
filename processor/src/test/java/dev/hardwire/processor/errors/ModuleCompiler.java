package dev.hardwire.processor.errors;

import dev.hardwire.Callback;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.processor.AccessorProcessor;
import dev.hardwire.processor.IndexProcessor;
import dev.hardwire.processor.PayloadProcessor;
import dev.hardwire.processor.WiringProcessor;
import dev.hardwire.processor.javac.Javac;
import dev.hardwire.processor.javac.SourceText;
import dev.hardwire.remote.Remote;
import dev.hardwire.runtime.Installation;
import io.avaje.json.JsonAdapter;
import io.avaje.jsonb.Json;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the modules of an example one after the other, each seeing the ones before. */
final class ModuleCompiler {

  private static final Path ANNOTATIONS = libraryOf(Callback.class);
  private static final Map<String, Path> RUNTIMES =
      Map.of(
          "hardwire-runtime", libraryOf(Installation.class),
          "hardwire-async", libraryOf(UnfinishedCall.class),
          "hardwire-durable", libraryOf(DurableStore.class),
          "hardwire-remote", libraryOf(Remote.class));

  /** What is seen with hardwire-durable. */
  private static final List<Path> CODECS =
      List.of(libraryOf(Json.class), libraryOf(JsonAdapter.class));

  /** Names a file beside the modules. */
  private static final String LOCK = "-Ahardwire.lock=";

  private final Path root;
  private final List<String> options;
  private final Map<String, Path> outputs = new LinkedHashMap<>();

  /**
   * Creates a compiler with an empty output.
   *
   * @param root an empty folder
   * @param options the compiler's options
   */
  ModuleCompiler(Path root, List<String> options) {
    this.root = root;
    this.options = options;
  }

  /** Compiles until a module has errors or warnings, and returns what is printed of it. */
  String compile(List<ExampleModule> modules) {
    for (ExampleModule module : modules) {
      String messages = compile(module);
      if (!messages.isEmpty()) {
        return messages;
      }
    }
    return "";
  }

  private String compile(ExampleModule module) {
    Path classes = folder(module.name() + "/classes");
    Path generated = folder(module.name() + "/generated");
    if (module.isUnwritable()) {
      write(classes.resolve("META-INF"));
    }
    Map<String, String> sources = new LinkedHashMap<>(module.files());
    List<Processor> processors = new ArrayList<>();
    module
        .lateFile()
        .ifPresent(
            late ->
                processors.add(
                    new LateGenerator(late, String.valueOf(sources.remove(late.path())))));
    if (module.needsCodecs()) {
      processors.add(Javac.codecGenerator());
    }
    if (module.usesProcessors()) {
      Processor wiring = new WiringProcessor();
      processors.addAll(
          List.of(
              new AccessorProcessor(),
              new IndexProcessor(),
              new PayloadProcessor(),
              module.meetsMistake() ? Mistake.in(wiring) : wiring));
    }
    String classPath = classPath(module);
    List<String> added = processors.isEmpty() ? List.of() : withExplanation(module);
    String messages = javac(classPath, sources, processors, added, classes, generated);
    outputs.put(module.name(), classes);
    module.lostClasses().forEach(lost -> delete(classes.resolve(lost)));
    if (module.isOfLaterVersion()) {
      String withItself = classPath + File.pathSeparator + classes;
      javac(withItself, laterIndexes(generated), List.of(), List.of(), classes, generated);
    }
    return messages;
  }

  /** Wirings are also explained, whatever is wrong with them; notes are not printed. */
  private List<String> withExplanation(ExampleModule module) {
    boolean hasWiring =
        module.files().values().stream().anyMatch(it -> it.contains("@EventWiring"));
    boolean isChosen = module.options().stream().anyMatch(it -> it.contains("hardwire.verbose"));
    List<String> options = new ArrayList<>();
    module.options().forEach(option -> options.add(option.replace(LOCK, LOCK + root + "/")));
    if (hasWiring && !isChosen) {
      options.add("-Ahardwire.verbose");
    }
    if (module.isDurable()) {
      options.add("-Xlint:-processing"); // nobody claims annotations here: see PayloadProcessor
    }
    return options;
  }

  private String javac(
      String classPath,
      Map<String, String> sources,
      List<Processor> processors,
      List<String> added,
      Path classes,
      Path generated) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(added);
    String path = sources.containsKey("module-info.java") ? "--module-path" : "-classpath";
    arguments.addAll(List.of(path, classPath, "-d", classes.toString()));
    arguments.addAll(List.of("-s", generated.toString()));
    List<SourceText> units =
        sources.entrySet().stream().map(e -> new SourceText(e.getKey(), e.getValue())).toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostics, arguments, null, units);
    task.setProcessors(processors);
    boolean succeeded = task.call();
    String messages = new PrintedMessages(root, generated).print(diagnostics.getDiagnostics());
    return succeeded || !messages.isEmpty() ? messages : "failed without a message\n";
  }

  private String classPath(ExampleModule module) {
    Stream<Path> seen =
        outputs.entrySet().stream()
            .filter(output -> !output.getKey().equals(module.name()))
            .filter(output -> !module.invisibleModules().contains(output.getKey()))
            .map(Map.Entry::getValue);
    Stream<Path> runtimes =
        RUNTIMES.keySet().stream()
            .sorted()
            .filter(library -> !module.invisibleModules().contains(library))
            .map(RUNTIMES::get);
    Stream<Path> codecs =
        module.invisibleModules().contains("hardwire-durable") ? Stream.of() : CODECS.stream();
    return Stream.of(Stream.of(ANNOTATIONS), runtimes, codecs, seen)
        .flatMap(paths -> paths)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Map<String, String> laterIndexes(Path generated) {
    try (Stream<Path> files = Files.walk(generated)) {
      return files
          .filter(file -> file.toString().endsWith("_Index.java"))
          .collect(
              Collectors.toMap(
                  file -> generated.relativize(file).toString(),
                  file -> read(file).replaceFirst("format = \\d+,", "format = 99,")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path libraryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
