package dev.hardwire.integration.theatre;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ModularProgram;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of five modules: contracts; callbacks in a package that is not exported; an attachable
 * owner with one that attaches its instances; listeners that know neither annotations nor wiring;
 * and the application.
 */
final class Theatre {

  private static final List<String> MODULES =
      List.of("theatre.events", "theatre.box", "theatre.stage", "theatre.foyer", "theatre.app");

  private static final List<Path> LIBRARIES =
      List.of(PackagedJars.annotations(), PackagedJars.runtime());

  private Theatre() {}

  /** The program, compiled below a folder. */
  static ModularProgram in(Path folder) {
    return new ModularProgram("theatre", MODULES, LIBRARIES, folder);
  }
}
