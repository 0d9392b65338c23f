package dev.hardwire.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.gradle.api.Plugin;
import org.gradle.api.Project;

/**
 * Sets up Hardwire where the plugin {@code java} is applied: the processor, the library, and the
 * tasks {@code hardwireMap}, {@code hardwireCheck} and {@code hardwireApprove}.
 */
public final class HardwirePlugin implements Plugin<Project> {

  /** Made by Gradle. */
  public HardwirePlugin() {}

  @Override
  public void apply(Project project) {
    HardwireExtension extension =
        project.getExtensions().create("hardwire", HardwireExtension.class);
    extension.getLibrary().convention("hardwire-runtime");
    extension.getVersion().convention(ownVersion());
    extension.getApproved().convention(project.getLayout().getProjectDirectory().dir("hardwire"));
    project
        .getPluginManager()
        .withPlugin(
            "java",
            java -> {
              Libraries.add(project, extension);
              WiringTasks.register(project, extension);
            });
  }

  private static String ownVersion() {
    Properties properties = new Properties();
    try (InputStream file = HardwirePlugin.class.getResourceAsStream("plugin.properties")) {
      properties.load(Objects.requireNonNull(file, "plugin.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
