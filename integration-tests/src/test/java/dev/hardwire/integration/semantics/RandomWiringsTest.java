package dev.hardwire.integration.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.semantics.random.ProgramGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random wirings do what the reference interpreter says. */
final class RandomWiringsTest {

  @Test
  void generatedCodeDoesWhatTheDocumentationSays() throws InterruptedException {
    RandomWirings wirings = RandomWirings.fromProperties();
    List<String> differences = wirings.run(ProgramGenerator::program);
    assertEquals(List.of(), differences);
  }
}
