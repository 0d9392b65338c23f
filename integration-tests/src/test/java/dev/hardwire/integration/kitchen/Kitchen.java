package dev.hardwire.integration.kitchen;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ModularProgram;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of four modules: contracts, most of which answer by futures; asynchronous callbacks in
 * a package that is not exported; owners, one of them attachable; and the application, which has an
 * executor for each of the others.
 */
final class Kitchen {

  private static final List<String> MODULES =
      List.of("kitchen.events", "kitchen.stove", "kitchen.hall", "kitchen.app");

  private static final List<Path> LIBRARIES =
      List.of(PackagedJars.annotations(), PackagedJars.runtime(), PackagedJars.async());

  private Kitchen() {}

  /** The program, compiled below a folder. */
  static ModularProgram in(Path folder) {
    return new ModularProgram("kitchen", MODULES, LIBRARIES, folder);
  }
}
