package dev.hardwire.cli;

import dev.hardwire.tools.command.Command;
import dev.hardwire.tools.command.Outcome;
import dev.hardwire.tools.command.Settings;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that all commands take. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
abstract class Arguments implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "The application: class directories and jars of all its modules, or the folder of a Maven"
            + " or Gradle project, in which they and the sources are found."
      })
  private List<Path> paths;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "A folder with sources, for links to them. May be repeated.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--wiring",
      paramLabel = "CLASS",
      description = "A class with @EventWiring; without any, all that there are. May be repeated.")
  private List<String> wirings = new ArrayList<>();

  @Option(
      names = "--approved",
      paramLabel = "DIR",
      description = "The folder of the approved manifests (default: ${DEFAULT-VALUE}).",
      defaultValue = Settings.APPROVED)
  private Path approved;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "The file with rules (default: " + Settings.RULES + " in that folder).")
  private @Nullable Path rules;

  /** What is to be done. */
  abstract Command command();

  /** Where a link to a line leads. */
  Optional<String> sourceLink() {
    return Optional.empty();
  }

  /** What remains to be done where all is well. */
  void finish(PrintWriter complaints) {}

  @Override
  public final Integer call() {
    Outcome outcome = command().run(settings());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter complaints = spec.commandLine().getErr();
    out.print(outcome.text());
    outcome.warnings().forEach(out::println);
    out.flush();
    outcome.complaints().forEach(complaints::println);
    if (outcome.status() == Outcome.Status.OK) {
      finish(complaints);
    }
    return outcome.status().exitCode();
  }

  private Settings settings() {
    List<Path> classPath = new ArrayList<>();
    List<Path> sourceFolders = new ArrayList<>(sources);
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "There is no " + path + ".");
      }
      if (ProjectFolder.isOne(path)) {
        ProjectFolder project = ProjectFolder.of(path);
        classPath.addAll(project.classDirectories());
        sourceFolders.addAll(project.sources());
      } else {
        classPath.add(path);
      }
    }
    return new Settings(
        classPath,
        sourceFolders,
        wirings,
        approved,
        Optional.ofNullable(rules),
        sourceLink(),
        Path.of(""));
  }
}
