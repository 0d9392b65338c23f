package dev.hardwire.integration.tools;

import dev.hardwire.integration.PackagedJars;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A call of a compiler with the packaged processor. It fails on every warning unless it is told
 * otherwise.
 */
public final class Compile {

  private final Path output;
  private final List<Path> sources = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> modulePath = new ArrayList<>();
  private final List<String> processor = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private Path generated;

  private Compile(Path output) {
    this.output = output;
    this.generated = output;
    processorPathOption("-processorpath");
  }

  /**
   * A compile into a folder, where the generated sources go, too, as a compiler does by default.
   */
  public static Compile into(Path output) {
    return new Compile(output).options("-Xlint:all", "-Werror");
  }

  /** Adds sources in the given order. */
  public Compile sources(Collection<Path> files) {
    sources.addAll(files);
    return this;
  }

  /** Adds to the class path. */
  public Compile classPath(Collection<Path> entries) {
    classPath.addAll(entries);
    return this;
  }

  /** Adds to the module path. */
  public Compile modulePath(Collection<Path> entries) {
    modulePath.addAll(entries);
    return this;
  }

  /** Writes generated sources into a folder of their own. */
  public Compile generatedInto(Path folder) {
    generated = folder;
    return this;
  }

  /** Passes the processor by another option, such as {@code --processor-module-path}. */
  public Compile processorPathOption(String option) {
    processor.clear();
    processor.addAll(List.of(option, PackagedJars.processor().toString()));
    return this;
  }

  /** Runs other processors than the packaged one; none if there is no path. */
  public Compile processorPath(Collection<Path> entries) {
    processor.clear();
    if (entries.isEmpty()) {
      return options("-proc:none");
    }
    processor.addAll(List.of("-processorpath", joined(entries)));
    return this;
  }

  /** Adds options. */
  public Compile options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Replaces all options but paths. */
  public Compile onlyOptions(String... others) {
    options.clear();
    return options(others);
  }

  /** Runs javac. */
  public Compiled byJavac() {
    return CompilerTool.JAVAC.run(arguments());
  }

  /** Runs javac as a process of its own. */
  public Compiled byJavacProcess() {
    return CompilerTool.JAVAC_PROCESS.run(arguments());
  }

  /** Runs ECJ. */
  public Compiled byEcj() {
    return CompilerTool.ECJ.run(arguments());
  }

  private List<String> arguments() {
    FileTree.createFolders(output, generated);
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", output.toString(), "-s", generated.toString()));
    addPath(arguments, "-classpath", classPath);
    addPath(arguments, "--module-path", modulePath);
    // behind the class path: ECJ runs no processor otherwise, and doesn't say so
    arguments.addAll(processor);
    sources.forEach(source -> arguments.add(source.toString()));
    return arguments;
  }

  private static void addPath(List<String> arguments, String option, List<Path> entries) {
    if (!entries.isEmpty()) {
      arguments.add(option);
      arguments.add(joined(entries));
    }
  }

  private static String joined(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
