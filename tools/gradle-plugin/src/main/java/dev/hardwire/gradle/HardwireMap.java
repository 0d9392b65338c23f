package dev.hardwire.gradle;

import dev.hardwire.tools.command.MapCommand;
import dev.hardwire.tools.command.Settings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.TaskAction;

/** Writes the map of the wirings. */
@CacheableTask
public abstract class HardwireMap extends WiringTask {

  /** Made by Gradle. */
  public HardwireMap() {}

  /** The source folders of all modules. Links lead there, so it matters where they are. */
  @InputFiles
  @IgnoreEmptyDirectories
  @PathSensitive(PathSensitivity.ABSOLUTE)
  public abstract ConfigurableFileCollection getSources();

  /** Where a link to a line leads. */
  @Input
  @org.gradle.api.tasks.Optional
  public abstract Property<String> getSourceLink();

  /** The folder of the whole build, to which some links are relative. */
  @Internal
  public abstract DirectoryProperty getRoot();

  /** The folder of the approved manifests, in which rules may be. */
  @Internal
  public abstract DirectoryProperty getApproved();

  /** The page. */
  @OutputFile
  public abstract RegularFileProperty getOutput();

  /** What Gradle calls. */
  @TaskAction
  public void writeMap() {
    List<Path> sources = getSources().getFiles().stream().map(File::toPath).toList();
    Settings settings =
        settings(
            getApproved().get(),
            sources,
            Optional.ofNullable(getSourceLink().getOrNull()),
            getRoot().getAsFile().get().toPath());
    run(new MapCommand(getOutput().getAsFile().get().toPath()), settings);
  }
}
