package dev.hardwire.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimePathTest {

  @TempDir private Path temp;
  private Application app;

  @BeforeEach
  void layOut() {
    app = new Application(temp);
  }

  /** The wiring and the two modules are among the test resources of this module. */
  @Test
  void virtualMachineThatRunsTheTestsIsChecked() {
    String failure = Application.failureOf(WiringCheck.ofRuntimeClassPath());
    assertTrue(failure.startsWith("The wiring is not complete (1 problem)"), failure);
    WiringCheck.ofRuntimeClassPath().ignoring("shop.audit.AuditModule").verify();
  }

  @Test
  void systemClassLoaderIsPartOfWhatItsChildrenLoadFrom() throws IOException {
    Path chat = app.module("chat", "chat.ChatModule", "c1");
    try (URLClassLoader loader = loader(ClassLoader.getSystemClassLoader(), chat)) {
      WiringCheck.of(loader).ignoring("shop.audit.AuditModule", "chat.ChatModule").verify();
      assertThrows(
          AssertionError.class, WiringCheck.of(loader).ignoring("chat.ChatModule")::verify);
    }
  }

  @Test
  void contextClassLoaderIsChecked() throws IOException {
    WiringCheck check = WiringCheck.ofRuntimeClassPath().ignoring("shop.audit.AuditModule");
    Path chat = app.module("chat", "chat.ChatModule", "c1");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader(null, chat)) {
      thread.setContextClassLoader(loader);
      assertEquals(1, problems(check));
    } finally {
      thread.setContextClassLoader(before);
    }
    check.verify();
  }

  @Test
  void parentsOfUrlClassLoadersAreChecked() throws IOException {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path emails = app.jar(app.module("emails", "emails.EmailsModule", "e1"), "lib/emails.jar");
    try (URLClassLoader parent = loader(null, emails);
        URLClassLoader child = loader(parent, main)) {
      WiringCheck.of(child).verify();
      assertThrows(AssertionError.class, WiringCheck.of(parent)::verify);
    }
  }

  @Test
  void urlsWithBlanksAreUnderstood() throws IOException {
    Path main = app.wiring("my app", "signup.app.App");
    URL escaped = main.toUri().toURL();
    URL plain = new URL("file", "", main + "/");
    for (URL url : new URL[] {escaped, plain}) {
      try (URLClassLoader loader = new URLClassLoader(new URL[] {url}, null)) {
        WiringCheck.of(loader).verify();
      }
    }
  }

  @Test
  void urlsThatAreNoFilesAreLeftOut() throws IOException {
    Path main = app.wiring("main", "signup.app.App");
    URL[] urls = {new URL("http://localhost/a b.jar"), main.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      WiringCheck.of(loader).verify();
    }
  }

  @Test
  void manifestsAddJarsAndDirectories() {
    app.jar(app.module("emails", "emails.EmailsModule", "e1"), "lib/my emails.jar");
    app.module("chat", "chat.ChatModule", "c1");
    app.jar(app.path("none"), "lib/hop.jar", "my%20emails.jar ../chat/ ../launcher.jar [ gone.jar");
    Path main =
        app.wiring("main", "signup.app.App", "emails.EmailsModule=e1", "chat.ChatModule=c1");
    Path launcher = app.jar(app.path("none"), "launcher.jar", "lib/hop.jar " + main.toUri());
    WiringCheck.of(launcher).verify();
  }

  @Test
  void placeUnderTwoNamesIsReadOnce() throws IOException {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path emails = app.module("emails", "emails.EmailsModule", "e2");
    Path link = Files.createSymbolicLink(app.path("link"), emails);
    assertEquals(1, problems(WiringCheck.of(main, emails, link, main.resolve("../main"))));
  }

  @Test
  void modulePathHoldsModulesAndDirectoriesOfModules() {
    app.write(app.path("modules/emails/module-info.class"), "");
    app.module("modules/emails", "emails.EmailsModule", "e1");
    app.module("modules/no-module", "noise.NoiseModule", "n1");
    app.jar(app.module("chat", "chat.ChatModule", "c1"), "modules/chat.jar", "../noise.jar");
    app.jar(app.module("noise", "noise.NoiseModule", "n1"), "noise.jar");
    app.write(app.path("exploded/module-info.class"), "");
    Path main = app.wiring("exploded", "signup.app.App");
    Scan scan = new Scan();
    scan.modulePathEntry(app.path("modules"));
    scan.modulePathEntry(main);
    scan.modulePathEntry(app.path("gone"));
    scan.modulePathEntry(app.path("modules/chat.jar"));
    Findings findings = scan.findings();
    assertEquals(
        "[chat.ChatModule, emails.EmailsModule]",
        findings.markers().stream().map(Marker::anchor).sorted().toList().toString());
    assertEquals(1, findings.wirings().size());
    assertEquals(0, findings.problems().size());
  }

  private static long problems(WiringCheck check) {
    return Application.failureOf(check).lines().filter(line -> line.matches("\\d+\\. .*")).count();
  }

  private static URLClassLoader loader(@Nullable ClassLoader parent, Path path)
      throws MalformedURLException {
    return new URLClassLoader(new URL[] {path.toUri().toURL()}, parent);
  }
}
