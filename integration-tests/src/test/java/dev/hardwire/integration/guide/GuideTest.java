package dev.hardwire.integration.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the guide print what it says, and it says nothing without one. */
final class GuideTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> programPrintsWhatTheGuideSays() {
    return Guide.read().programs().stream()
        .map(program -> DynamicTest.dynamicTest(program.title(), () -> printsItsOutput(program)));
  }

  private void printsItsOutput(Program program) throws IOException {
    assumeTrue(Runtime.version().feature() >= program.jdk(), "needs JDK " + program.jdk());
    Path itsFolder = Files.createTempDirectory(folder, program.title().replaceAll("\\W+", "-"));
    assertEquals(program.output(), program.run(itsFolder), program.title());
  }

  @Test
  void everySectionHasAProgram() {
    assertEquals(List.of(), Guide.read().withoutProgram());
  }

  @Test
  void tablesShowCodeOfPrograms() {
    assertEquals(List.of(), Guide.read().untestedSnippets());
  }
}
