package dev.hardwire.gradle;

import org.gradle.api.Project;
import org.gradle.api.artifacts.ConfigurationContainer;
import org.gradle.api.artifacts.Dependency;
import org.gradle.api.artifacts.dsl.DependencyHandler;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.plugins.JavaPluginExtension;
import org.gradle.api.provider.Provider;

/** Adds the processor and a library to the dependencies of a project. */
final class Libraries {

  private static final String GROUP = "dev.hardwire";

  private Libraries() {}

  static void add(Project project, HardwireExtension extension) {
    DependencyHandler dependencies = project.getDependencies();
    Provider<Dependency> processor =
        extension
            .getVersion()
            .map(version -> dependencies.create(GROUP + ":hardwire-processor:" + version));
    Provider<Dependency> library =
        extension
            .getLibrary()
            .zip(
                extension.getVersion(),
                (name, version) -> dependencies.create(GROUP + ":" + name + ":" + version));
    ConfigurationContainer configurations = project.getConfigurations();
    add(configurations, JavaPlugin.IMPLEMENTATION_CONFIGURATION_NAME, library);
    // tests have wirings of their own
    project
        .getExtensions()
        .getByType(JavaPluginExtension.class)
        .getSourceSets()
        .configureEach(
            sources ->
                add(configurations, sources.getAnnotationProcessorConfigurationName(), processor));
  }

  private static void add(
      ConfigurationContainer configurations, String name, Provider<Dependency> dependency) {
    configurations
        .named(name)
        .configure(configuration -> configuration.getDependencies().addLater(dependency));
  }
}
