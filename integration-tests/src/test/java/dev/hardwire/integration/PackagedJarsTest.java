package dev.hardwire.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PackagedJarsTest {
  static List<Path> jars() {
    return PackagedJars.all();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void eachModuleIsPackaged(Path jar) {
    assertTrue(Files.isRegularFile(jar), jar + " must be a jar, not a directory of classes");
  }

  @ParameterizedTest
  @MethodSource("jars")
  void eachJarCarriesTheLicence(Path jar) {
    assertTrue(PackagedJars.entries(jar).contains("META-INF/LICENSE"));
  }

  /** As automatic modules too, since a name that is derived from a file's changes with the file. */
  @Test
  void modulesHaveTheirNames() {
    Set<String> names =
        ModuleFinder.of(PackagedJars.all().toArray(Path[]::new)).findAll().stream()
            .map(module -> module.descriptor().name())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "dev.hardwire",
            "dev.hardwire.async",
            "dev.hardwire.durable",
            "dev.hardwire.kafka",
            "dev.hardwire.nats",
            "dev.hardwire.processor",
            "dev.hardwire.remote",
            "dev.hardwire.runtime",
            "dev.hardwire.testing",
            "dev.hardwire.tools"),
        names);
  }

  /** The figure of the design: an application carries it along. */
  @Test
  void runtimeJarHasAtMost40Kilobytes() throws IOException {
    long size = Files.size(PackagedJars.runtime());
    assertTrue(size <= 40 * 1024, "bytes: " + size);
  }

  /** What it had when all that is asynchronous was there, 61 KB, and a tenth more. */
  @Test
  void asyncJarHasAtMost67Kilobytes() throws IOException {
    long size = Files.size(PackagedJars.async());
    assertTrue(size <= 67 * 1024, "bytes: " + size + ", of at most 67 KB");
  }

  /** Whoever runs asynchronous callbacks needs no jar but Hardwire's own. */
  @Test
  void asyncJarNeedsNothingButTheRuntime() {
    Set<String> others =
        Jdeps.betweenPackages(PackagedJars.async()).stream()
            .map(Jdeps.Dependency::to)
            .filter(to -> !to.startsWith("java.") && !to.startsWith("dev.hardwire.async"))
            .filter(to -> !to.equals("org.jspecify.annotations"))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of("dev.hardwire", "dev.hardwire.runtime", "dev.hardwire.runtime.internal"), others);
  }

  @Test
  void processorJarAddsNoForeignPackageToAClassPath() {
    List<String> foreign =
        PackagedJars.entries(PackagedJars.processor()).stream()
            .filter(entry -> entry.endsWith(".class"))
            .filter(entry -> !entry.startsWith("dev/hardwire/processor/"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void processorJarContainsItsDependencies() {
    assertTrue(
        PackagedJars.entries(PackagedJars.processor())
            .contains("dev/hardwire/processor/shaded/javapoet/JavaFile.class"));
  }

  /** Of Gson what writes JSON, and nothing that reads it or looks into classes. */
  @Test
  void processorJarContainsLittleOfGson() {
    String folder = "dev/hardwire/processor/shaded/gson/";
    assertEquals(
        Set.of(
            "FormattingStyle.class",
            "Strictness.class",
            "stream/JsonScope.class",
            "stream/JsonWriter.class"),
        PackagedJars.entries(PackagedJars.processor()).stream()
            .filter(entry -> entry.startsWith(folder))
            .map(entry -> entry.substring(folder.length()))
            .collect(Collectors.toSet()));
  }

  /** The classes of a processor path are all that a processor can load. */
  @Test
  void processorJarNeedsNothingButTheJdk() {
    List<Jdeps.Dependency> missing =
        Jdeps.betweenClasses(PackagedJars.processor()).stream()
            .filter(Jdeps.Dependency::isMissing)
            .filter(dependency -> !dependency.to().startsWith("org.jspecify.annotations."))
            .toList();
    assertEquals(List.of(), missing);
  }
}
