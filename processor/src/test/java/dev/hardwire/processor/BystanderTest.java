package dev.hardwire.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.CompiledModule;
import dev.hardwire.processor.javac.Javac;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processors leave alone what does not concern them. */
class BystanderTest {

  private static final String BAKERY =
      """
      package bakery;

      @FunctionalInterface
      interface Oven {
        /** No {@code @Callback}: it is mentioned only. */
        void bake(Unknown... loaves);

        final class Unknown {}
      }
      """;

  @TempDir Path output;

  @Test
  void moduleWithoutAnnotationsOfOursGetsNoFile() {
    CompiledModule module =
        Javac.withHardwire().compile(output, Map.of("bakery/Oven.java", BAKERY));
    assertEquals(Map.of(), module.generated());
  }
}
