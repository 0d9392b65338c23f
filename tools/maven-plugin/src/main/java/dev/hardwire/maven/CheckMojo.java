package dev.hardwire.maven;

import dev.hardwire.tools.command.CheckCommand;
import dev.hardwire.tools.command.Settings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails unless each wiring of the project is the one that was approved, and breaks no rule. What
 * differs is told like a diff, for the goal approve to accept.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class CheckMojo extends WiringMojo {

  /** Made by Maven. */
  public CheckMojo() {}

  @Override
  void execute(Settings settings) throws MojoExecutionException, MojoFailureException {
    run(new CheckCommand("mvn compile hardwire:approve"), settings);
  }
}
