package dev.hardwire.maven;

import dev.hardwire.tools.command.ListCommand;
import dev.hardwire.tools.command.ListFormat;
import dev.hardwire.tools.command.Settings;
import java.io.File;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Lists the events of the project's wirings, their callbacks in order and who fires them. */
@Mojo(name = "list", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets what has a default before it executes the goal
public final class ListMojo extends WiringMojo {

  /**
   * The form: <code>text</code>, <code>markdown</code>, <code>mermaid</code>, <code>asyncapi</code>
   * .
   */
  @Parameter(property = "hardwire.format", defaultValue = "text")
  private String format;

  /** The file for the list; without it, the list is printed. */
  @Parameter(property = "hardwire.list")
  private @Nullable File output;

  /** Made by Maven. */
  public ListMojo() {}

  @Override
  void execute(Settings settings) throws MojoExecutionException, MojoFailureException {
    ListFormat wanted =
        ListFormat.of(format)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "No format '%s'; there are %s."
                            .formatted(format, Arrays.toString(ListFormat.values()))));
    run(new ListCommand(wanted, Optional.ofNullable(output).map(File::toPath)), settings);
  }
}
