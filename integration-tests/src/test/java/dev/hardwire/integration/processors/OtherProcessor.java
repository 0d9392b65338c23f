package dev.hardwire.integration.processors;

import dev.hardwire.integration.PackagedJars;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A library with an annotation processor.
 *
 * @param jars the files that the processor consists of
 */
record OtherProcessor(List<String> jars) {

  static final OtherProcessor AUTO_VALUE = new OtherProcessor(List.of("auto-value.jar"));

  static final OtherProcessor MAPSTRUCT = new OtherProcessor(List.of("mapstruct-processor.jar"));

  static final OtherProcessor DAGGER =
      new OtherProcessor(
          List.of(
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
              "symbol-processing-api.jar"));

  static final List<OtherProcessor> ALL = List.of(AUTO_VALUE, MAPSTRUCT, DAGGER);

  private static final List<String> LIBRARIES =
      List.of(
          "auto-value-annotations.jar",
          "dagger.jar",
          "jakarta.inject-api.jar",
          "javax.inject.jar",
          "jspecify.jar",
          "mapstruct.jar");

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
