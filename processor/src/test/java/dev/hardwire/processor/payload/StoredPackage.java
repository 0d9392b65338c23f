package dev.hardwire.processor.payload;

import static java.util.stream.Collectors.joining;

import dev.hardwire.processor.javac.CapturingProcessor;
import dev.hardwire.processor.javac.SourceText;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.generator.JsonbProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A package with payloads, which is checked by us and compiled with avaje's processor. */
final class StoredPackage {

  static final String NAME = "shop";

  private final PayloadCase stored;

  StoredPackage(PayloadCase stored) {
    this.stored = stored;
  }

  /** What the check finds, and the records that avaje-jsonb is to be told. */
  record Checked(Optional<Unstorable> problem, List<String> records) {}

  Checked check() {
    AtomicReference<Checked> found = new AtomicReference<>();
    javac(
        stored.sources(NAME),
        new CapturingProcessor(environment -> found.set(check(environment))),
        "-proc:only");
    return Objects.requireNonNull(found.get(), "not checked");
  }

  private static Checked check(ProcessingEnvironment environment) {
    TypeElement payload = environment.getElementUtils().getTypeElement(NAME + ".Payload");
    Map<String, TypeMirror> parameters = new LinkedHashMap<>();
    for (RecordComponentElement component : payload.getRecordComponents()) {
      parameters.put(component.getSimpleName().toString(), component.asType());
    }
    PayloadCheck check = new PayloadCheck(environment, payload);
    return new Checked(
        check.of(parameters),
        check.records().stream().map(type -> type.getQualifiedName().toString()).toList());
  }

  /**
   * Compiles with avaje's processor.
   *
   * @param folder an empty folder
   * @return errors, one below the other
   */
  String compile(Path folder) {
    Map<String, String> all = new LinkedHashMap<>(stored.sources(NAME));
    all.putAll(stored.sample(NAME));
    all.put(NAME + "/Codecs.java", codecs(check()));
    return javac(all, new JsonbProcessor(), "-d", folder.toString(), "-s", folder.toString());
  }

  private static String codecs(Checked checked) {
    String classes =
        checked.records().stream().map(name -> ", " + name + ".class").collect(joining());
    return "package "
        + NAME
        + "; @io.avaje.jsonb.Json.Import({Payload.class"
        + classes
        + "}) final class Codecs {}";
  }

  private static String javac(Map<String, String> sources, Processor processor, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-classpath", classPath()));
    List<SourceText> units =
        sources.entrySet().stream().map(e -> new SourceText(e.getKey(), e.getValue())).toList();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(new StringWriter(), null, diagnostics, arguments, null, units);
    task.setProcessors(List.of(processor));
    try {
      boolean isFine = task.call();
      String errors =
          diagnostics.getDiagnostics().stream()
              .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
              .map(it -> it.getSource() + ": " + it.getMessage(Locale.ENGLISH))
              .collect(joining("\n"));
      return isFine || !errors.isEmpty() ? errors : "failed without a message";
    } catch (RuntimeException e) {
      return String.valueOf(e.getCause()); // javac hands on what a processor throws
    }
  }

  private static String classPath() {
    return List.of(library(Jsonb.class), library(JsonReader.class)).stream()
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }

  private static Path library(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An empty folder. */
  static Path folder(Path parent, String name) {
    try {
      return Files.createDirectories(parent.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
