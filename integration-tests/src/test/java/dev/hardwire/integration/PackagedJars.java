package dev.hardwire.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jars of this build, as a user gets them. */
public final class PackagedJars {
  private PackagedJars() {}

  public static Path annotations() {
    return fromProperty("hardwire.annotations.jar");
  }

  public static Path runtime() {
    return fromProperty("hardwire.runtime.jar");
  }

  public static Path async() {
    return fromProperty("hardwire.async.jar");
  }

  public static Path durable() {
    return fromProperty("hardwire.durable.jar");
  }

  public static Path remote() {
    return fromProperty("hardwire.remote.jar");
  }

  public static Path kafka() {
    return fromProperty("hardwire.kafka.jar");
  }

  public static Path nats() {
    return fromProperty("hardwire.nats.jar");
  }

  /** What makes the codecs of durable callbacks; somebody else's. */
  public static Path codecGenerator() {
    return fromProperty("avaje.generator.jar");
  }

  public static Path processor() {
    return fromProperty("hardwire.processor.jar");
  }

  public static Path testing() {
    return fromProperty("hardwire.testing.jar");
  }

  public static Path tools() {
    return fromProperty("hardwire.tools.jar");
  }

  /** Runs by {@code java -jar}. */
  public static Path commandLine() {
    return fromProperty("hardwire.cli.jar");
  }

  public static List<Path> all() {
    return List.of(
        annotations(),
        runtime(),
        async(),
        durable(),
        remote(),
        kafka(),
        nats(),
        processor(),
        testing(),
        tools());
  }

  /** The jar of the class path in which a class is. */
  public static Path with(Class<?> type) {
    URL jar = type.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(jar.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The folder of the whole build. */
  public static Path root() {
    return fromProperty("hardwire.root");
  }

  public static List<String> entries(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path fromProperty(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set; run these tests by mvn verify");
    }
    return Path.of(value);
  }
}
