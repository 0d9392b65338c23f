package dev.hardwire.integration.processors;

import dev.hardwire.integration.PackagedJars;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A library with an annotation processor. */
enum OtherProcessor {
  AUTO_VALUE("auto-value.jar"),
  MAPSTRUCT("mapstruct-processor.jar"),
  DAGGER(
      "dagger-compiler.jar",
      "dagger-spi.jar",
      "dagger.jar",
      "annotations.jar",
      "checker-compat-qual.jar",
      "failureaccess.jar",
      "google-java-format.jar",
      "guava.jar",
      "incap.jar",
      "jakarta.inject-api.jar",
      "javac-shaded.jar",
      "javapoet.jar",
      "javax.inject.jar",
      "jspecify.jar",
      "jsr305.jar",
      "kotlin-metadata-jvm.jar",
      "kotlin-stdlib.jar",
      "kotlinpoet.jar",
      "symbol-processing-api.jar");

  private static final List<String> LIBRARIES =
      List.of(
          "auto-value-annotations.jar",
          "dagger.jar",
          "jakarta.inject-api.jar",
          "javax.inject.jar",
          "jspecify.jar",
          "mapstruct.jar");

  private final List<String> jars;

  OtherProcessor(String... jars) {
    this.jars = List.of(jars);
  }

  /** What its processor needs. */
  List<Path> path() {
    return jars.stream().map(OtherProcessor::jar).toList();
  }

  /** What sources need that use any of them. */
  static List<Path> classPath() {
    return Stream.concat(
            LIBRARIES.stream().map(OtherProcessor::jar),
            Stream.of(PackagedJars.annotations(), PackagedJars.runtime()))
        .toList();
  }

  private static Path jar(String name) {
    return PackagedJars.root().resolve("integration-tests/other-processors/target/jars/" + name);
  }
}
