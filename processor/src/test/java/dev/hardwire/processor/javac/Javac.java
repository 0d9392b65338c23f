package dev.hardwire.processor.javac;

import com.google.gson.stream.JsonWriter;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.Callback;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.processor.AccessorProcessor;
import dev.hardwire.processor.IndexProcessor;
import dev.hardwire.processor.PayloadProcessor;
import dev.hardwire.processor.WiringProcessor;
import dev.hardwire.remote.Remote;
import dev.hardwire.runtime.Installation;
import dev.hardwire.testing.Recorder;
import io.avaje.json.JsonAdapter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.generator.JsonbProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;

/**
 * A run of javac, with every warning that there is as an error. It sees the annotations, the
 * runtimes and the modules that it is given, and nothing of the tests.
 */
public final class Javac {

  static final List<Path> LIBRARIES =
      List.of(
          libraryOf(Callback.class),
          libraryOf(Installation.class),
          libraryOf(UnfinishedCall.class),
          libraryOf(Recorder.class),
          libraryOf(DurableStore.class),
          libraryOf(Remote.class),
          libraryOf(Json.class),
          libraryOf(JsonAdapter.class));

  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all", "-Werror", "-encoding", "UTF-8"));
  private final List<Path> modules = new ArrayList<>();
  private final List<Processor> processors;
  private final List<Path> processorPath;

  private Javac(List<Processor> processors) {
    this(processors, List.of());
  }

  private Javac(List<Processor> processors, List<Path> processorPath) {
    this.processors = processors;
    this.processorPath = processorPath;
  }

  /** A run with Hardwire's processors. */
  public static Javac withHardwire() {
    return new Javac(
        List.of(
            new AccessorProcessor(),
            new IndexProcessor(),
            new PayloadProcessor(),
            new WiringProcessor()));
  }

  /** A run with Hardwire's processors behind the one that makes codecs, as builds have them. */
  public static Javac withCodecs() {
    return new Javac(
        List.of(),
        Stream.of(JsonbProcessor.class, WiringProcessor.class, TypeSpec.class, JsonWriter.class)
            .map(Javac::libraryOf)
            .toList());
  }

  /** The processor that makes codecs; loaded afresh, since it remembers compilations. */
  public static Processor codecGenerator() {
    try {
      Class<?> loaded =
          ProcessorPath.loader(List.of(libraryOf(JsonbProcessor.class)))
              .loadClass(JsonbProcessor.class.getName());
      return (Processor) loaded.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A run without any processor. */
  public static Javac plain() {
    return new Javac(List.of());
  }

  /** A run with another processor. */
  public static Javac with(Processor processor) {
    return new Javac(List.of(processor));
  }

  /** Adds options. */
  public Javac options(String... added) {
    options.addAll(List.of(added));
    return this;
  }

  /** Adds modules that were compiled before. */
  public Javac seeing(List<CompiledModule> added) {
    added.forEach(module -> modules.add(module.classes()));
    return this;
  }

  /**
   * Compiles, and fails unless there is nothing to complain about.
   *
   * @param output an empty folder
   * @param sources the sources by their paths
   */
  public CompiledModule compile(Path output, Map<String, String> sources) {
    StringWriter messages = new StringWriter();
    if (!run(output, sources, messages) || !messages.toString().isBlank()) {
      throw new AssertionError("javac complains:\n" + messages);
    }
    return new CompiledModule(output);
  }

  /**
   * Compiles, or fails to.
   *
   * @param output an empty folder
   * @param sources the sources by their paths
   * @return what javac prints
   */
  public String print(Path output, Map<String, String> sources) {
    StringWriter messages = new StringWriter();
    run(output, sources, messages);
    return messages.toString();
  }

  private boolean run(Path output, Map<String, String> sources, StringWriter messages) {
    CompiledModule module = new CompiledModule(output);
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", created(module.classes()).toString()));
    arguments.addAll(List.of("-s", created(module.generatedSources()).toString()));
    // build tools have the old output on the class path, too
    arguments.addAll(List.of("-classpath", classPath() + File.pathSeparator + module.classes()));
    List<SourceText> files =
        sources.entrySet().stream().map(e -> new SourceText(e.getKey(), e.getValue())).toList();
    try (ProcessorPath path = new ProcessorPath(processorPath)) {
      CompilationTask task =
          ToolProvider.getSystemJavaCompiler()
              .getTask(
                  messages, processorPath.isEmpty() ? null : path, null, arguments, null, files);
      task.setLocale(Locale.ENGLISH);
      if (processorPath.isEmpty()) {
        task.setProcessors(processors);
      }
      return task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The annotations, the runtimes, the test library and the modules that were compiled before. */
  public String classPath() {
    return Stream.concat(LIBRARIES.stream(), modules.stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
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
