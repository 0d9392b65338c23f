package dev.hardwire.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the check in virtual machines of its own, in which there is no test framework. */
class ChildProcessTest {

  private static final String MAIN =
      """
      package signup.app;
      import dev.hardwire.testing.WiringCheck;
      final class Main {
        public static void main(String[] ignored) {
          WiringCheck.ofRuntimeClassPath().ignoring(ignored).verify();
          System.out.println("complete");
        }
      }
      """;

  @TempDir private Path temp;
  private Application app;
  private Path check;

  @BeforeEach
  void layOut() throws URISyntaxException {
    app = new Application(temp);
    Path classes =
        Path.of(WiringCheck.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    check = Files.isDirectory(classes) ? app.jar(classes, "lib/hardwire-test.jar") : classes;
  }

  @Test
  void classPathIsChecked() throws Exception {
    Path main = compiledMain("-cp", check.toString());
    String classPath = path(main, check, emails(), audit());
    assertComplete(run("-cp", classPath, "signup.app.Main", "audit.AuditModule"));
    assertUnlisted(run("-cp", classPath, "signup.app.Main"));
  }

  @Test
  void jarThatNamesItsClassPathIsChecked() throws Exception {
    Path main = compiledMain("-cp", check.toString());
    emails();
    audit();
    Path jar = app.jar(main, "app.jar", "lib/hardwire-test.jar lib/emails.jar lib/audit.jar");
    assertComplete(run("-cp", jar.toString(), "signup.app.Main", "audit.AuditModule"));
    assertUnlisted(run("-cp", jar.toString(), "signup.app.Main"));
  }

  @Test
  void emptyEntryIsTheWorkingDirectory() throws Exception {
    compiledMain("-cp", check.toString());
    String java = java(System.getProperty("java.home"));
    List<String> command = List.of(java, "-cp", path(Path.of(""), check), "signup.app.Main");
    String output = start(command, app.path("main"));
    assertTrue(
        output.contains("emails.EmailsModule_Index, which is not on the class path"), output);
  }

  @Test
  void modulePathIsChecked() throws Exception {
    String modulePath = path(namedMain(), check, app.path("lib"));
    emails();
    audit();
    assertComplete(run("-p", modulePath, "-m", "signup.app/signup.app.Main", "audit.AuditModule"));
    assertUnlisted(run("-p", modulePath, "-m", "signup.app/signup.app.Main"));
  }

  @Test
  void patchedModuleIsChecked() throws Exception {
    String modulePath = path(namedMain(), check, app.path("lib"));
    emails();
    Path tests = app.module("tests", "audit.AuditModule", "a1");
    String patch = "signup.app=" + tests;
    assertUnlisted(
        run("-p", modulePath, "--patch-module", patch, "-m", "signup.app/signup.app.Main"));
  }

  @Test
  void runtimeImageIsChecked() throws Exception {
    // As a process: the virtual machine of the tests is patched, from which jlink can't link.
    String jlink = Path.of(System.getProperty("java.home"), "bin", "jlink").toString();
    assumeTrue(hasModulesToLink(jlink), "This JDK can't link run-time images");
    Path main = namedMain();
    Path emails = namedModule("emails", emailsClasses());
    Path audit = namedModule("audit", app.module("audit", "audit.AuditModule", "a1"));
    Path image = app.path("image");
    List<String> link = new ArrayList<>(List.of(jlink, "--output", image.toString()));
    link.addAll(List.of("--module-path", path(main, check, emails, audit)));
    link.addAll(List.of("--add-modules", "signup.app,emails,audit"));
    String linked = start(link);
    assertTrue(Files.exists(image.resolve("bin")), linked);
    List<String> command = List.of(java(image.toString()), "-m", "signup.app/signup.app.Main");
    assertUnlisted(start(command));
    command = Stream.concat(command.stream(), Stream.of("audit.AuditModule")).toList();
    assertComplete(start(command));
  }

  private boolean hasModulesToLink(String jlink) throws Exception {
    return Files.exists(Path.of(jlink))
        && (Files.exists(Path.of(System.getProperty("java.home"), "jmods"))
            || start(List.of(jlink, "--help")).contains("Linking from run-time image enabled"));
  }

  private Path emailsClasses() {
    return app.module("emails", "emails.EmailsModule", "e1");
  }

  private Path emails() {
    return app.jar(emailsClasses(), "lib/emails.jar");
  }

  private Path audit() {
    return app.jar(app.module("audit", "audit.AuditModule", "a1"), "lib/audit.jar");
  }

  /** The application as a named module, which requires none of the modules that it wires. */
  private Path namedMain() throws IOException {
    app.write(
        app.path("source/module-info.java"),
        "module signup.app { requires dev.hardwire.testing; }");
    return compiledMain("-p", check.toString());
  }

  private Path namedModule(String name, Path classes) throws IOException {
    app.write(app.path(name + "-source/module-info.java"), "module " + name + " {}");
    compile(app.path(name + "-source"), classes);
    return classes;
  }

  private Path compiledMain(String... options) throws IOException {
    app.write(app.path("source/signup/app/Main.java"), MAIN);
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    compile(app.path("source"), main, options);
    return main;
  }

  private static void compile(Path source, Path target, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-d", target.toString()));
    try (Stream<Path> files = Files.walk(source)) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertEquals(0, javac.run(System.out, System.err, arguments.toArray(new String[0])));
  }

  private static void assertComplete(String output) {
    assertEquals("complete", output.trim());
  }

  private static void assertUnlisted(String output) {
    assertTrue(output.contains("AssertionError: The wiring is not complete (1 problem)"), output);
    assertTrue(output.contains("1. Module audit.AuditModule ("), output);
  }

  private String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(java(System.getProperty("java.home"))));
    command.addAll(List.of(arguments));
    return start(command);
  }

  private String start(List<String> command) throws Exception {
    return start(command, app.path("."));
  }

  private static String start(List<String> command, Path directory) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    // The launcher reports that it picked these up, amid the output.
    builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return output;
  }

  private static String java(String home) {
    return Path.of(home, "bin", "java").toString();
  }

  private static String path(Path... entries) {
    return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
