package dev.hardwire.maven;

import dev.hardwire.tools.command.ApproveCommand;
import dev.hardwire.tools.command.Settings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Approves the wirings of the project as they are now. Commit the files that it writes. */
@Mojo(name = "approve", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ApproveMojo extends WiringMojo {

  /** Made by Maven. */
  public ApproveMojo() {}

  @Override
  void execute(Settings settings) throws MojoExecutionException, MojoFailureException {
    run(new ApproveCommand(), settings);
  }
}
