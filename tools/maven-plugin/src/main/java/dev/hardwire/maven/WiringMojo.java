package dev.hardwire.maven;

import dev.hardwire.tools.command.Command;
import dev.hardwire.tools.command.Outcome;
import dev.hardwire.tools.command.OwnWirings;
import dev.hardwire.tools.command.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common. */
@SuppressWarnings("NullAway.Init") // Maven sets what has a default before it executes the goal
abstract class WiringMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** The folder of the approved manifests; it belongs under version control. */
  @Parameter(property = "hardwire.approved", defaultValue = "${project.basedir}/hardwire")
  private File approved;

  /**
   * The file with rules and their severities. Where none is given, it is <code>rules.properties
   * </code> in the folder of the approved manifests, if there is one.
   */
  @Parameter(property = "hardwire.rules")
  private @Nullable File rules;

  /**
   * The wirings that matter, by their classes with <code>@EventWiring</code>; without any, those of
   * this project.
   */
  @Parameter(property = "hardwire.wiring")
  private @Nullable List<String> wirings;

  /** Skips the goal. */
  @Parameter(property = "hardwire.skip", defaultValue = "false")
  private boolean skip;

  /** What the goal does; the settings are those of the project. */
  abstract void execute(Settings settings) throws MojoExecutionException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped.");
      return;
    }
    Settings settings = settings();
    if (settings.wirings().isEmpty()) {
      getLog().debug("This project has no wiring.");
      return;
    }
    execute(settings);
  }

  /** Where links to sources lead. */
  Optional<String> sourceLink() {
    return Optional.empty();
  }

  /** The folder for what the goal writes, and what it remembers. */
  Path outputFolder() {
    return Path.of(project.getBuild().getDirectory(), "hardwire");
  }

  private Settings settings() throws MojoExecutionException {
    List<String> own =
        wirings == null || wirings.isEmpty()
            ? OwnWirings.in(List.of(Path.of(project.getBuild().getOutputDirectory())))
            : wirings;
    return new Settings(
        classPath(),
        sources(),
        own,
        approved.toPath(),
        Optional.ofNullable(rules).map(File::toPath),
        sourceLink(),
        session.getRequest().getMultiModuleProjectDirectory().toPath());
  }

  private List<Path> classPath() throws MojoExecutionException {
    try {
      return existing(project.getRuntimeClasspathElements().stream());
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("The class path is not known.", e);
    }
  }

  private List<Path> sources() {
    return existing(
        session.getAllProjects().stream()
            .map(MavenProject::getCompileSourceRoots)
            .flatMap(Collection::stream));
  }

  private static List<Path> existing(Stream<String> names) {
    return names.map(Path::of).filter(Files::exists).toList();
  }

  /** Runs a command and tells what came of it. */
  final void run(Command command, Settings settings)
      throws MojoExecutionException, MojoFailureException {
    Outcome outcome = command.run(settings);
    String text = outcome.text().stripTrailing();
    String complaints = String.join("\n", outcome.complaints());
    outcome.warnings().stream().flatMap(String::lines).forEach(getLog()::warn);
    switch (outcome.status()) {
      case OK -> text.lines().forEach(getLog()::info);
      case FAILED -> throw new MojoFailureException("\n" + text);
      case UNREADABLE -> {
        text.lines().forEach(getLog()::info);
        throw new MojoExecutionException("\n" + complaints);
      }
    }
  }
}
