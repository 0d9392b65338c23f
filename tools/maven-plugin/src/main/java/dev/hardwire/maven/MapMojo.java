package dev.hardwire.maven;

import dev.hardwire.tools.command.MapCommand;
import dev.hardwire.tools.command.Settings;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the map of the project's wirings: a page that shows modules, events, callbacks and
 * publishers, and needs nothing but a browser.
 */
@Mojo(
    name = "map",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets what has a default before it executes the goal
public final class MapMojo extends WiringMojo {

  /** The page. */
  @Parameter(
      property = "hardwire.map",
      defaultValue = "${project.build.directory}/hardwire/map.html")
  private File output;

  /**
   * Where a link to a line leads; without it, to the file itself. Such as <code>
   * https://git.example.org/shop/blob/main/{source}#L{line}</code>, with <code>{source}</code>, the
   * file below the folder of the whole build, <code>{path}</code>, its absolute path, <code>{file}
   * </code>, the file below its source folder, and <code>{line}</code>.
   */
  @Parameter(property = "hardwire.sourceLink")
  private @Nullable String sourceLink;

  /** Made by Maven. */
  public MapMojo() {}

  @Override
  Optional<String> sourceLink() {
    return Optional.ofNullable(sourceLink);
  }

  @Override
  void execute(Settings settings) throws MojoExecutionException, MojoFailureException {
    UpToDate upToDate =
        UpToDate.of(outputFolder().resolve("map.inputs"), settings, output.toPath());
    if (upToDate.isSatisfied()) {
      getLog().info("The map is up to date: " + output.toURI());
      return;
    }
    run(new MapCommand(output.toPath()), settings);
    upToDate.remember();
  }
}
