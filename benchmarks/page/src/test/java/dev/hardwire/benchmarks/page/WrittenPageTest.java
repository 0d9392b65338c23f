package dev.hardwire.benchmarks.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that readers see are what the recordings give, and nobody's own. */
class WrittenPageTest {
  private static final Path PROSE = Path.of("src/main/page");
  private static final Path RESULTS = Path.of("../results");
  private static final Path DOCS = Path.of("../../docs");

  @Test
  void pagesAreWhatWasRecorded(@TempDir Path folder) throws IOException {
    List<Path> pages = PerformancePage.prose(PROSE);
    assertFalse(pages.isEmpty());
    for (Path page : pages) {
      assertEquals(
          PerformancePage.page(RESULTS, folder, Files.readString(page)),
          Files.readString(DOCS.resolve(page.getFileName())));
    }
  }
}
