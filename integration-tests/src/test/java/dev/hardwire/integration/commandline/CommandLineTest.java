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

  private static final List<String> MODULES =
      List.of("signup-events", "database", "emails", "notifications", "signup", "app");

  @TempDir Path folder;

  /** A copy of what the sample was compiled to. */
  private Path sample;

  private Path classes;

  @BeforeEach
  void copySample() {
    sample = folder.resolve("sample");
    FileTree.write(sample.resolve("pom.xml"), "");
    for (String module : MODULES) {
      FileTree.write(sample.resolve(module + "/pom.xml"), "");
      String output = module + "/target/classes";
      FileTree.copy(SAMPLE.resolve(output), sample.resolve(output));
    }
    classes = sample.resolve("app/target/classes");
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
    ChildProcess check =
        hardwire("check", "--wiring", WIRING, "--approved", SAMPLE.resolve("app/hardwire"), SAMPLE);
    assertEnds(0, "signup.app.App is as approved", check);
  }

  @Test
  void sampleIsListedInOrder() {
    String list = hardwire("list", SAMPLE).outputOrFail();
    assertTrue(
        list.matches(
            "(?s).*user_joined\\(String name, String email\\).*1\\. \\S*JoinLog.*2\\."
                + " \\S*Emails.*"),
        list);
  }

  @Test
  void everyFormatIsWritten() {
    for (String format : List.of("text", "markdown", "mermaid", "asyncapi")) {
      Path file = folder.resolve("lists/" + format);
      hardwire("list", "--wiring", WIRING, "--format", format, "--output", file, SAMPLE)
          .outputOrFail();
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
    assertEnds(1, "has not been approved", hardwire("check", "--approved", approved, sample));
    assertEnds(0, manifest.toString(), hardwire("approve", "--approved", approved, sample));
    hardwire("check", "--approved", approved, sample).outputOrFail();

    FileTree.replace(manifest, "greetNewUser", "greetOldUser");
    assertEnds(1, "greetNewUser", hardwire("check", "--approved", approved, sample));
  }

  @Test
  void damagedManifestIsToldAndTheOthersAreListed() {
    Path damaged = classes.resolve("META-INF/hardwire/signup.app.Admin.json");
    FileTree.write(damaged, "{\"format\": 1");
    ChildProcess list = hardwire("list", sample);
    assertEnds(2, "signup.app.Admin.json", list);
    assertTrue(list.output().contains("Emails.greetNewUser"), list.output());
  }

  @Test
  void missingModuleIsTold() {
    assertEnds(2, "Add its module to the class path", hardwire("list", classes));
  }

  @Test
  void damagedClassIsToldAndTheRestIsListed() {
    FileTree.write(
        sample.resolve("emails/target/classes/signup/emails/Emails.class"), "not a class");
    ChildProcess list = hardwire("list", sample);
    assertEnds(2, "Emails.class", list);
    assertTrue(list.output().contains("Emails.greetNewUser"), list.output());
  }

  /** Both drivers are in the jar. An empty file is a database without tables. */
  @Test
  void storesAreLookedInto() {
    Path file = folder.resolve("orders.db");
    FileTree.write(file, "");
    assertEnds(
        0,
        "No deliveries wait.\nNone was set aside.",
        hardwire("deliveries", "list", "--sqlite", file));
    String nobody = "jdbc:postgresql://localhost:1/orders";
    assertEnds(
        2,
        "The store of deliveries can't be opened: Connection to localhost:1 refused",
        hardwire("deliveries", "list", "--postgresql", nobody, "--user", "ada"));
  }

  @Test
  void mistakesAreTold() {
    assertEnds(2, "There is no nowhere.", hardwire("list", "nowhere"));
    assertEnds(2, "There is no wiring", hardwire("list", sample.resolve("emails")));
    assertEnds(2, "signup.app.App", hardwire("list", "--wiring", "signup.app.Apps", sample));
    assertEnds(2, "hardwire map --help", hardwire("map"));
    assertEnds(2, "{line}", hardwire("map", "--source-link", "https://x.org/{row}", sample));
    assertEnds(0, "Exit codes", hardwire("--help"));
    assertTrue(Files.notExists(Path.of("hardwire-map.html")));
  }
}
