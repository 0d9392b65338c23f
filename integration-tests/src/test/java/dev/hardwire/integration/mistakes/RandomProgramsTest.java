package dev.hardwire.integration.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random programs of several modules run as a model says, or get the messages that their mistakes
 * deserve. How many are tried, and from which seed on, can be chosen by {@code
 * -Dhardwire.programs=…} and {@code -Dhardwire.seed=…}; {@code -Pthorough} tries so many that the
 * mistakes against each rule are made many times.
 */
final class RandomProgramsTest {

  /** How often a thorough run has to break each rule. */
  private static final int EACH_CODE = 30;

  @Test
  void programsRunAsTheModelSaysOrTellTheirMistakes() throws InterruptedException {
    RandomPrograms programs = RandomPrograms.fromProperties();
    List<String> reports = programs.run();
    FileTree.write(Path.of("target", "random-programs", "mistakes.md"), programs.table());
    assertEquals("", String.join("\n\n", reports));
    if (Boolean.getBoolean("hardwire.thorough")) {
      assertEquals(List.of(), programs.counts().rarerThan(EACH_CODE));
    }
  }
}
