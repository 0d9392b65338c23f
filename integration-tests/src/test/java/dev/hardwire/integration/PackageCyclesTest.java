package dev.hardwire.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages of a module depend on one another in one direction only. */
final class PackageCyclesTest {

  /** A store's factory methods are part of the API that the engine implements. */
  private static final String FACTORY = "dev.hardwire.durable -> dev.hardwire.durable.engine";

  /** Those with more than one package. */
  static List<Path> jars() {
    return PackagedJars.all().stream()
        .filter(jar -> !jar.equals(PackagedJars.kafka()) && !jar.equals(PackagedJars.nats()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("jars")
  void packagesAreFreeOfCycles(Path jar) {
    List<Jdeps.Dependency> dependencies =
        Jdeps.betweenPackages(jar).stream()
            .filter(dependency -> isOwnPackage(dependency.from()) && isOwnPackage(dependency.to()))
            .filter(it -> !(it.from() + " -> " + it.to()).equals(FACTORY))
            .toList();
    assertEquals(List.of(), onCycles(dependencies));
  }

  private static boolean isOwnPackage(String name) {
    return name.startsWith("dev.hardwire") && !name.startsWith("dev.hardwire.processor.shaded");
  }

  /**
   * Takes away what starts or ends nowhere until only cycles and the ways between them are left.
   */
  private static List<Jdeps.Dependency> onCycles(List<Jdeps.Dependency> dependencies) {
    Set<String> sources =
        dependencies.stream().map(Jdeps.Dependency::from).collect(Collectors.toSet());
    Set<String> targets =
        dependencies.stream().map(Jdeps.Dependency::to).collect(Collectors.toSet());
    List<Jdeps.Dependency> rest =
        dependencies.stream()
            .filter(dependency -> sources.contains(dependency.to()))
            .filter(dependency -> targets.contains(dependency.from()))
            .toList();
    return rest.size() == dependencies.size() ? rest : onCycles(rest);
  }
}
