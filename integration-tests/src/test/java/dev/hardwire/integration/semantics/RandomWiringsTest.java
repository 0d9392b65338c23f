package dev.hardwire.integration.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Random wirings do what the reference interpreter says. How many are compared, and from which seed
 * on, can be chosen by {@code -Dhardwire.wirings=…} and {@code -Dhardwire.seed=…}; {@code
 * -Pthorough} compares so many that each pair of features occurs several times.
 */
final class RandomWiringsTest {

  /** How often a thorough run has to try two features together. */
  private static final int EACH_PAIR = 50;

  /** Kept, since loggers are held weakly otherwise. */
  private static final Logger LOGGER = Logger.getLogger("dev.hardwire");

  @Test
  void generatedCodeDoesWhatTheDocumentationSays() throws InterruptedException {
    // error handlers fail on purpose, which is logged
    LOGGER.setLevel(Level.OFF);
    RandomWirings wirings = RandomWirings.fromProperties();
    List<String> differences = wirings.run();
    FileTree.write(Path.of("target", "random-wirings", "pairs.md"), wirings.pairsTable());
    assertEquals("", String.join("\n\n", differences));
    if (Boolean.getBoolean("hardwire.thorough")) {
      assertEquals(List.of(), wirings.pairsRarerThan(EACH_PAIR));
    }
  }
}
