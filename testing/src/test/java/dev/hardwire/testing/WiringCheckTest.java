package dev.hardwire.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WiringCheckTest {

  @TempDir private Path temp;
  private Application app;

  @BeforeEach
  void layOut() {
    app = new Application(temp);
  }

  @Test
  void listedModulesPass() {
    Path database = app.module("database", "database.DatabaseModule", "d1");
    Path emails = app.jar(app.module("emails", "emails.EmailsModule", "e1"), "lib/emails.jar");
    Path main =
        app.wiring(
            "main", "signup.app.App", "database.DatabaseModule=d1", "emails.EmailsModule=e1");
    WiringCheck.of(main, database, emails).verify();
    WiringCheck.of(emails, database, app.jar(main, "main.jar")).verify();
  }

  @Test
  void wiringWithoutModulesPasses() {
    WiringCheck.of(app.wiring("main", "signup.app.App")).verify();
  }

  @Test
  void unlistedModuleFails() {
    Path main = app.wiring("main", "signup.app.App");
    Path audit = app.jar(app.module("audit", "audit.AuditModule", "a1"), "lib/audit.jar");
    assertFails(
        WiringCheck.of(main, audit),
        """
        The wiring is not complete (1 problem)

        1. Module audit.AuditModule (%s) is on the class path, but no wiring lists it.
           Add audit.AuditModule.class to @EventWiring of signup.app.App, or leave it out on \
        purpose: ignoring("audit.AuditModule").\
        """
            .formatted(audit));
  }

  @Test
  void moduleIsListedByOneOfSeveralWirings() {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path admin = app.wiring("admin", "signup.admin.Admin", "audit.AuditModule=a1");
    Path emails = app.module("emails", "emails.EmailsModule", "e1");
    Path audit = app.module("audit", "audit.AuditModule", "a1");
    WiringCheck.of(main, admin, emails, audit).verify();
  }

  @Test
  void allWiringsAreOfferedForAnUnlistedModule() {
    Path main = app.wiring("main", "signup.app.App");
    Path admin = app.wiring("admin", "signup.admin.Admin");
    Path audit = app.module("audit", "audit.AuditModule", "a1");
    assertFails(
        WiringCheck.of(main, admin, audit),
        """
        The wiring is not complete (1 problem)

        1. Module audit.AuditModule (%s) is on the class path, but no wiring lists it.
           Add audit.AuditModule.class to @EventWiring of signup.admin.Admin or signup.app.App, \
        or leave it out on purpose: ignoring("audit.AuditModule").\
        """
            .formatted(audit));
  }

  @Test
  void ignoredModuleNeedsNoWiring() {
    Path main = app.wiring("main", "signup.app.App");
    Path audit = app.module("audit", "audit.AuditModule", "a1");
    Path chat = app.module("chat", "chat.ChatModule", "c1");
    WiringCheck.of(main, audit, chat)
        .ignoring("audit.AuditModule")
        .ignoring("chat.ChatModule", "gone.GoneModule")
        .verify();
  }

  @Test
  void ignoringLeavesTheOriginalCheckAsItWas() {
    WiringCheck check =
        WiringCheck.of(
            app.wiring("main", "signup.app.App"), app.module("audit", "audit.AuditModule", "a1"));
    check.ignoring("audit.AuditModule").verify();
    assertThrows(AssertionError.class, check::verify);
  }

  @Test
  void ignoredModuleIsStillComparedWhereItIsListed() {
    WiringCheck check =
        WiringCheck.of(
            app.wiring("main", "signup.app.App", "audit.AuditModule=a1"),
            app.module("audit", "audit.AuditModule", "a2"));
    assertThrows(AssertionError.class, check.ignoring("audit.AuditModule")::verify);
  }

  @Test
  void changedModuleFails() {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path emails = app.module("emails", "emails.EmailsModule", "e2");
    assertFails(
        WiringCheck.of(main, emails),
        """
        The wiring is not complete (1 problem)

        1. Module emails.EmailsModule (%s) has changed since signup.app.AppWiring (%s) was compiled.
           Compile signup.app.App again.\
        """
            .formatted(emails, main));
  }

  @Test
  void missingModuleFails() {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    assertFails(
        WiringCheck.of(main),
        """
        The wiring is not complete (1 problem)

        1. signup.app.AppWiring (%s) was compiled against the module index \
        emails.EmailsModule_Index, which is not on the class path.
           Add that module to the class path, or take it out of @EventWiring of signup.app.App \
        and compile that again.\
        """
            .formatted(main));
  }

  @Test
  void emptyClassPathFails() {
    assertFails(
        WiringCheck.of(),
        """
        The wiring is not complete (1 problem)

        1. No wiring is on the class path; no module of Hardwire is there either.
           Run the check where the class with @EventWiring is on the class path together with \
        META-INF/hardwire/wiring/, which the annotation processor writes for it.\
        """);
  }

  @Test
  void modulesWithoutWiringFailOnce() {
    Path[] modules =
        IntStream.range(10, 23)
            .mapToObj(i -> app.module("part" + i, "parts.Part" + i, "p"))
            .toArray(Path[]::new);
    assertFails(
        WiringCheck.of(modules),
        """
        The wiring is not complete (1 problem)

        1. No wiring is on the class path; there are only the modules parts.Part10, parts.Part11, \
        parts.Part12, parts.Part13, parts.Part14, parts.Part15, parts.Part16, parts.Part17, \
        parts.Part18, parts.Part19, … and 3 more.
           Run the check where the class with @EventWiring is on the class path together with \
        META-INF/hardwire/wiring/, which the annotation processor writes for it.\
        """);
  }

  @Test
  void sameModuleTwicePassesWhereItIsTheSame() {
    WiringCheck.of(
            app.wiring("main", "signup.app.App", "emails.EmailsModule=e1"),
            app.module("emails", "emails.EmailsModule", "e1"),
            app.jar(app.path("emails"), "lib/emails.jar"))
        .verify();
  }

  @Test
  void sameModuleTwiceFailsWhereItDiffers() {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path old = app.jar(app.module("old", "emails.EmailsModule", "e1"), "lib/emails-1.jar");
    Path newer = app.jar(app.module("new", "emails.EmailsModule", "e2"), "lib/emails-2.jar");
    assertFails(
        WiringCheck.of(main, newer, old),
        """
        The wiring is not complete (1 problem)

        1. Module emails.EmailsModule is there several times in different states: %s, %s.
           Keep one of them on the class path.\
        """
            .formatted(old, newer));
  }

  @Test
  void sameWiringTwiceFailsWhereItDiffers() {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path old = app.wiring("old", "signup.app.App");
    Path emails = app.module("emails", "emails.EmailsModule", "e1");
    assertFails(
        WiringCheck.of(main, old, emails),
        """
        The wiring is not complete (1 problem)

        1. Wiring signup.app.AppWiring is there several times in different states: %s, %s.
           Keep one of them on the class path.\
        """
            .formatted(main, old));
  }

  @Test
  void otherFormatFails() {
    Path main = app.wiring("main", "signup.app.App", "emails.EmailsModule=e1");
    Path emails = app.marker("emails", "emails.EmailsModule_Index", "format=2\n");
    assertFails(
        WiringCheck.of(main, emails),
        """
        The wiring is not complete (1 problem)

        1. META-INF/hardwire/index/emails.EmailsModule_Index in %s has format 2, but this version \
        of hardwire-test reads format 1.
           Compile it again, with the version of Hardwire that all others are compiled with.\
        """
            .formatted(emails));
  }

  @Test
  void damagedMarkersFail() {
    Path main = app.wiring("main", "signup.app.App");
    app.marker("parts", "parts.A_Index", "");
    app.marker("parts", "parts.B_Index", "format=1\nanchor=\nhash=b1\n");
    app.marker("parts", "parts.C_Index", "format=1\nanchor=parts.C\n");
    Path parts = app.marker("parts", "parts.D_Index", "format=\\u12\n");
    assertFails(
        WiringCheck.of(main, parts),
        """
        The wiring is not complete (4 problems)

        1. META-INF/hardwire/index/parts.A_Index in %1$s is damaged: it has no format.
           Compile it again, with the version of Hardwire that all others are compiled with.

        2. META-INF/hardwire/index/parts.B_Index in %1$s is damaged: it has no anchor.
           Compile it again, with the version of Hardwire that all others are compiled with.

        3. META-INF/hardwire/index/parts.C_Index in %1$s is damaged: it has no hash.
           Compile it again, with the version of Hardwire that all others are compiled with.

        4. META-INF/hardwire/index/parts.D_Index in %1$s is damaged: it is no properties file.
           Compile it again, with the version of Hardwire that all others are compiled with.\
        """
            .formatted(parts));
  }

  @Test
  void damagedWiringIsTheOnlyProblem() {
    Path main = app.wiringOf("main", "signup.app.AppWiring", "format=1\n");
    Path emails = app.module("emails", "emails.EmailsModule", "e1");
    assertFails(
        WiringCheck.of(main, emails),
        """
        The wiring is not complete (1 problem)

        1. META-INF/hardwire/wiring/signup.app.AppWiring in %s is damaged: it has no wiring.
           Compile it again, with the version of Hardwire that all others are compiled with.\
        """
            .formatted(main));
  }

  @Test
  void allProblemsAreInOneMessage() {
    Path main =
        app.wiring("main", "signup.app.App", "emails.EmailsModule=e1", "gone.GoneModule=g1");
    Path emails = app.module("emails", "emails.EmailsModule", "e2");
    Path chat = app.module("chat", "chat.ChatModule", "c1");
    Path audit = app.module("audit", "audit.AuditModule", "a1");
    String message = Application.failureOf(WiringCheck.of(main, emails, chat, audit));
    assertEquals("The wiring is not complete (4 problems)", message.lines().findFirst().get());
    assertEquals(
        Stream.of("1. Module audit", "2. Module chat", "3. Module emails", "4. signup").toList(),
        message
            .lines()
            .filter(line -> line.matches("\\d\\..*"))
            .map(line -> line.substring(0, line.indexOf('.', 3)))
            .toList());
  }

  @Test
  void filesOfOtherFoldersAreLeftAlone() {
    Path main = app.wiring("main", "signup.app.App");
    app.write(main.resolve("META-INF/hardwire/self"), "whatever");
    app.write(main.resolve("META-INF/hardwire/index/nested/file"), "whatever");
    WiringCheck.of(main, app.jar(main, "main.jar")).verify();
  }

  @Test
  void whatIsNoJarOrIsMissingIsPassedOver() throws IOException {
    Path main = app.wiring("main", "signup.app.App");
    Path noJar = Files.writeString(app.path("readme.txt"), "Read me");
    Path empty = Files.createFile(app.path("empty.jar"));
    WiringCheck.of(main, noJar, empty, app.path("missing.jar")).verify();
  }

  @Test
  void damagedJarFails() throws IOException {
    Path main = app.wiring("main", "signup.app.App");
    Path jar = app.jar(app.module("emails", "emails.EmailsModule", "e1".repeat(99)), "emails.jar");
    byte[] bytes = Files.readAllBytes(jar);
    String text = new String(bytes, ISO_8859_1);
    int content = text.indexOf("emails.EmailsModule_Index") + "emails.EmailsModule_Index".length();
    Arrays.fill(bytes, content, content + 20, (byte) 0xff);
    Files.write(jar, bytes);
    String failure = Application.failureOf(WiringCheck.of(main, jar));
    assertTrue(failure.contains("1. " + jar + " can't be read: java.util.zip.Zip"), failure);
  }

  @Test
  void namesBeyondAsciiAreRead() {
    Path main = app.wiring("main", "büro.App", "büro.Tür=t1");
    Path escaped =
        app.marker("door", "büro.Tür_Index", "anchor=b\\u00fcro.T\\u00fcr\nformat=1\nhash=t1\n");
    WiringCheck.of(main, app.jar(escaped, "door.jar"), app.module("raw", "büro.Tür", "t1"))
        .verify();
  }

  private static void assertFails(WiringCheck check, String message) {
    assertEquals(message, Application.failureOf(check));
  }
}
