package dev.hardwire.gradle;

import dev.hardwire.tools.command.CheckCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.tasks.CacheableTask;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.TaskAction;

/** Fails unless the wirings are as they were approved, and break no rule. */
@CacheableTask
public abstract class HardwireCheck extends WiringTask {

  /** Made by Gradle. */
  public HardwireCheck() {}

  /** The folder of the approved manifests, which need not be there. */
  @InputFiles
  @PathSensitive(PathSensitivity.RELATIVE)
  public abstract DirectoryProperty getApproved();

  /** What the check tells where it does not fail. */
  @OutputFile
  public abstract RegularFileProperty getOutput();

  /** What Gradle calls. */
  @TaskAction
  public void check() {
    String approve = getPath().substring(0, getPath().lastIndexOf(':') + 1) + "hardwireApprove";
    String text = run(new CheckCommand("gradle " + approve), settings(getApproved().get()));
    try {
      Files.writeString(getOutput().getAsFile().get().toPath(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
