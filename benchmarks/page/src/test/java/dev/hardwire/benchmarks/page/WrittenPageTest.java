package dev.hardwire.benchmarks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that readers see is what the recordings give, and nobody's own. */
class WrittenPageTest {
  private static final Path PROSE = Path.of("src/main/page/performance.md");
  private static final Path RESULTS = Path.of("../results");
  private static final Path PAGE = Path.of("../../docs/performance.md");

  @Test
  void pageIsWhatWasRecorded(@TempDir Path folder) throws IOException {
    assertEquals(
        PerformancePage.page(RESULTS, folder, Files.readString(PROSE)), Files.readString(PAGE));
  }
}
