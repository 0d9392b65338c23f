package dev.hardwire.gradle;

import dev.hardwire.tools.command.Command;
import dev.hardwire.tools.command.Outcome;
import dev.hardwire.tools.command.OwnWirings;
import dev.hardwire.tools.command.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradle.api.DefaultTask;
import org.gradle.api.GradleException;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.Directory;
import org.gradle.api.file.FileCollection;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.InputFile;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.VerificationException;
import org.gradle.work.DisableCachingByDefault;

/** What all tasks have in common. */
@DisableCachingByDefault(because = "its subclasses say whether they are cached")
public abstract class WiringTask extends DefaultTask {

  /** Made by Gradle, in subclasses. */
  protected WiringTask() {}

  /** The classes and libraries of the application. */
  @Classpath
  public abstract ConfigurableFileCollection getClassPath();

  /** Those of them that the project compiles itself. */
  @Internal
  public abstract ConfigurableFileCollection getOwnClasses();

  /** The file with rules. */
  @InputFile
  @org.gradle.api.tasks.Optional
  @PathSensitive(PathSensitivity.NONE)
  public abstract RegularFileProperty getRules();

  /** The file with rules that need not be there. */
  @InputFiles
  @PathSensitive(PathSensitivity.NONE)
  public abstract ConfigurableFileCollection getRulesAtApproved();

  /** Whether there is anything to do. */
  final boolean hasWiring() {
    return !ownWirings().isEmpty();
  }

  private List<String> ownWirings() {
    return OwnWirings.in(existing(getOwnClasses()));
  }

  private static List<Path> existing(FileCollection files) {
    return files.getFiles().stream().map(File::toPath).filter(Files::exists).toList();
  }

  final Settings settings(Directory approved) {
    return settings(approved, List.of(), Optional.empty(), Path.of(""));
  }

  final Settings settings(
      Directory approved, List<Path> sources, Optional<String> sourceLink, Path root) {
    return new Settings(
        existing(getClassPath()),
        sources,
        ownWirings(),
        approved.getAsFile().toPath(),
        Optional.ofNullable(getRules().getAsFile().getOrNull()).map(File::toPath),
        sourceLink,
        root);
  }

  /** Runs a command; the answer is what it tells. */
  final String run(Command command, Settings settings) {
    Outcome outcome = command.run(settings);
    String text = outcome.text().stripTrailing();
    outcome.warnings().forEach(getLogger()::warn);
    return switch (outcome.status()) {
      case OK -> {
        if (!text.isEmpty()) {
          getLogger().lifecycle(text);
        }
        yield outcome.text() + String.join("\n", outcome.warnings());
      }
      case FAILED -> throw new VerificationException(text);
      case UNREADABLE -> throw new GradleException(String.join("\n", outcome.complaints()));
    };
  }
}
