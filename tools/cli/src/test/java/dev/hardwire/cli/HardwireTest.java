package dev.hardwire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HardwireTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    return Hardwire.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void helpNamesCommandsAndExitCodes() {
    assertEquals(0, run("--help"));
    String help = out.toString();
    assertTrue(help.contains("approve") && help.contains("Exit codes"), help);
  }

  @Test
  void commandsHaveHelpOfTheirOwn() {
    assertEquals(0, run("list", "--help"));
    assertTrue(out.toString().contains("text, markdown, mermaid, asyncapi"), out.toString());
  }

  @Test
  void missingCommandIsTold() {
    assertEquals(2, run());
    assertTrue(err.toString().endsWith("See hardwire --help.\n"), err.toString());
  }

  @Test
  void unknownFormatIsTold() {
    assertEquals(2, run("list", "--format", "html", folder.toString()));
    assertTrue(err.toString().contains("html"), err.toString());
  }

  @Test
  void pathThatIsNotThereIsTold() {
    assertEquals(2, run("check", folder.resolve("classes").toString()));
    assertEquals(
        "There is no %s.\nSee hardwire check --help.\n".formatted(folder.resolve("classes")),
        err.toString());
  }

  @Test
  void whatCannotBeReadGoesToStandardError() {
    assertEquals(2, run("map", folder.toString()));
    assertEquals("", out.toString());
    assertTrue(err.toString().startsWith("There is no wiring on the class path."), err.toString());
  }
}
