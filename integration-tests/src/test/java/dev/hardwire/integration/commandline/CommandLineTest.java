package dev.hardwire.integration.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line does with the sample what its page says. */
final class CommandLineTest {

  private static final String WIRING = "signup.app.App";
  private static final Path SAMPLE = PackagedJars.root().resolve("sample-app");

  @TempDir Path folder;

  /** A copy of what the sample was compiled to. */
  private Path classes;

  @BeforeEach
  void copyClasses() {
    classes = folder.resolve("classes");
    for (String module :
        List.of("signup-events", "database", "emails", "notifications", "signup")) {
      FileTree.copy(SAMPLE.resolve(module + "/target/classes"), folder.resolve(module));
    }
    FileTree.copy(SAMPLE.resolve("app/target/classes"), classes);
  }

  private static ChildProcess hardwire(Object... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("-jar", PackagedJars.commandLine().toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return ChildProcess.java(command.toArray(String[]::new));
  }

  private static void assertEnds(int exitCode, String text, ChildProcess process) {
    assertEquals(exitCode, process.exitCode(), process.output());
    assertTrue(process.output().contains(text), process.output());
  }

  @Test
  void sampleIsAsApproved() {
    ChildProcess check = hardwire("check", "--approved", SAMPLE.resolve("app/hardwire"), SAMPLE);
    assertEquals("", check.outputOrFail());
  }

  @Test
  void sampleIsListedInOrder() {
    String list = hardwire("list", SAMPLE).outputOrFail();
    assertTrue(
        list.matches(
            "(?s).*user_joined\\(String name, String email\\).*1\\. \\S*Database.*2\\."
                + " \\S*Emails.*"),
        list);
  }

  @Test
  void everyFormatIsWritten() {
    for (String format : List.of("text", "markdown", "mermaid", "asyncapi")) {
      Path file = folder.resolve("lists/" + format);
      hardwire("list", "--format", format, "--output", file, SAMPLE).outputOrFail();
      assertTrue(FileTree.text(file).contains("user_joined"), format);
    }
  }

  @Test
  void mapIsWritten() {
    Path map = folder.resolve("site/map.html");
    assertEnds(0, "map.html", hardwire("map", "--output", map, SAMPLE));
    assertTrue(FileTree.text(map).contains("signup.emails.Emails"));
  }

  @Test
  void changeFailsUntilItIsApproved() {
    Path approved = folder.resolve("approved");
    Path manifest = approved.resolve(WIRING + ".json");
    assertEnds(1, "is not approved yet", hardwire("check", "--approved", approved, classes));
    assertEnds(0, manifest.toString(), hardwire("approve", "--approved", approved, classes));
    hardwire("check", "--approved", approved, classes).outputOrFail();

    FileTree.replace(manifest, "greetNewUser", "greetOldUser");
    assertEnds(1, "greetNewUser", hardwire("check", "--approved", approved, classes));
  }

  @Test
  void damagedManifestIsToldAndTheOthersAreListed() {
    Path damaged = classes.resolve("META-INF/hardwire/signup.app.Admin.json");
    FileTree.write(damaged, "{\"format\": 1");
    ChildProcess list = hardwire("list", classes);
    assertEnds(2, "signup.app.Admin.json", list);
    assertTrue(list.output().contains("Emails.greetNewUser"), list.output());
  }

  @Test
  void damagedClassIsToldAndTheRestIsListed() {
    FileTree.write(folder.resolve("emails/signup/emails/Emails.class"), "not a class");
    ChildProcess list = hardwire("list", folder.resolve("emails"), classes);
    assertEnds(2, "Emails.class", list);
    assertTrue(list.output().contains("Emails.greetNewUser"), list.output());
  }

  @Test
  void mistakesAreTold() {
    assertEnds(2, "There is no nowhere.", hardwire("list", "nowhere"));
    assertEnds(2, "There is no wiring", hardwire("list", folder.resolve("emails")));
    assertEnds(2, "signup.app.App", hardwire("list", "--wiring", "signup.app.Apps", classes));
    assertEnds(2, "hardwire map --help", hardwire("map"));
    assertEnds(2, "{line}", hardwire("map", "--source-link", "https://x.org/{row}", classes));
    assertEnds(0, "Exit codes", hardwire("--help"));
    assertTrue(Files.notExists(Path.of("hardwire-map.html")));
  }
}
