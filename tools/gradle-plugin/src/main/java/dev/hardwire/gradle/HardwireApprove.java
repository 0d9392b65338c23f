package dev.hardwire.gradle;

import dev.hardwire.tools.command.ApproveCommand;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;

/** Approves the wirings as they are now. */
@UntrackedTask(because = "it writes to files that belong to the sources")
public abstract class HardwireApprove extends WiringTask {

  /** Made by Gradle. */
  public HardwireApprove() {}

  /** The folder of the approved manifests. */
  @Internal
  public abstract DirectoryProperty getApproved();

  /** What Gradle calls. */
  @TaskAction
  public void approve() {
    run(new ApproveCommand(), settings(getApproved().get()));
  }
}
