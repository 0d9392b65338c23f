package dev.hardwire.integration.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page may not have is found, and no program is overlooked. */
final class PageReaderTest {

  @Test
  void sectionWithoutProgramIsFound() {
    Guide guide = Guide.of(List.of("# Tea", "## Boil", "### Gas", "text", "## Pour", "text"));

    assertEquals(List.of("Gas", "Pour"), guide.withoutProgram());
  }

  @Test
  void programWithoutOutputIsFound() {
    assertWrong("a program without output", "## Boil", "```java", "// tea/Kettle.java", "```");
  }

  @Test
  void sourcesWithoutPathAreFound() {
    assertWrong(
        "sources without a path: [class Kettle {}]",
        "## Boil",
        "```java",
        "class Kettle {}",
        "```");
  }

  @Test
  void sourcesOfASectionBelongToTheProgramsBelow() {
    Guide guide =
        Guide.of(
            List.of(
                "## Boil",
                "```java",
                "// tea/Kettle.java",
                "```",
                "### Gas",
                "```java",
                "// tea/Match.java",
                "```",
                "```text",
                "hot",
                "```",
                "### Power",
                "```java",
                "// tea/Plug.java",
                "```",
                "```text",
                "warm",
                "```",
                "## Pour",
                "```java",
                "// tea/Cup.java",
                "```",
                "```text",
                "full",
                "```"));

    assertEquals(
        List.of("tea.Kettle tea.Match", "tea.Kettle tea.Plug", "tea.Cup"),
        guide.programs().stream()
            .map(
                program ->
                    program.files().stream().map(SourceFile::type).collect(Collectors.joining(" ")))
            .toList());
  }

  @Test
  void programNamesTheJdkThatItNeeds() {
    List<String> program = List.of("```java", "// tea/Kettle.java", "```", "```text", "hot", "```");
    List<String> lines = new ArrayList<>(List.of("## Boil", "From JDK 21 on, kettles boil."));
    lines.addAll(program);
    lines.addAll(program);

    assertEquals(
        List.of(21, Program.ANY_JDK),
        Guide.of(lines).programs().stream().map(Program::jdk).toList());
  }

  @Test
  void outputWithoutProgramIsFound() {
    assertWrong("output without a program", "## Boil", "```text", "hot", "```");
  }

  @Test
  void messageWithoutProgramIsFound() {
    assertWrong("what a compiler says, without a program", "## Boil", "```console", "```");
  }

  @Test
  void blockThatNothingTestsIsFound() {
    assertWrong("a block of 'xml', which nothing tests", "## Boil", "```xml", "```");
  }

  @Test
  void untestedCodeInATableIsFound() {
    Guide guide =
        Guide.of(
            List.of(
                "## Boil",
                "| a stove | `light()` | `kettle.boil()`, `kettle.whistle()` |",
                "```java",
                "// tea/Kettle.java",
                "kettle.boil ();",
                "```",
                "```text",
                "```"));

    assertEquals(List.of("kettle.whistle()"), guide.untestedSnippets());
  }

  private static void assertWrong(String what, String... lines) {
    IllegalStateException wrong =
        assertThrows(IllegalStateException.class, () -> Guide.of(List.of(lines)));

    assertEquals("'Boil' has " + what, wrong.getMessage());
  }
}
