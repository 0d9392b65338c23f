package dev.hardwire.tools.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.guard.Verdict.State;
import dev.hardwire.tools.manifest.ManifestWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApprovalTest {

  @TempDir Path project;
  private Path file;
  private Approval approval;

  @BeforeEach
  void choosePlaces() {
    Path folder = project.resolve("guard/hardwire");
    file = folder.resolve("app.App.json");
    approval = Approval.in(folder);
  }

  @Test
  void wiringIsNewUntilItIsApproved() throws IOException {
    Verdict verdict = approval.check(Examples.approved());
    assertEquals(State.NEW, verdict.state());
    assertEquals("app.App has not been approved: there is no " + file + ".", verdict.text());
    assertFalse(Files.exists(project.resolve("guard")));

    assertEquals(State.NEW, approval.approve(Examples.approved()).state());
    assertEquals(ManifestWriter.text(Examples.approved()), Files.readString(file));
    assertTrue(approval.check(Examples.approved()).isApproved());
    assertEquals(List.of(file), files());
  }

  @Test
  void changeIsToldUntilItIsApproved() throws IOException {
    approval.approve(Examples.approved());
    Verdict verdict = approval.check(Examples.current());
    assertEquals(State.CHANGED, verdict.state());
    assertEquals(Examples.text("diff.txt"), verdict.text() + "\n");

    assertEquals(verdict, approval.approve(Examples.current()));
    assertTrue(approval.check(Examples.current()).isApproved());
    assertEquals(List.of(file), files());
  }

  @Test
  void otherLineEndsMeanNothing() throws IOException {
    approval.approve(Examples.approved());
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    assertTrue(approval.check(Examples.approved()).isApproved());
  }

  @Test
  void damagedFileIsToldAndReplaced() throws IOException {
    approval.approve(Examples.approved());
    Files.writeString(file, "<<<<<<< HEAD\n" + Files.readString(file));
    Verdict verdict = approval.check(Examples.approved());
    assertEquals(State.UNREADABLE, verdict.state());
    assertTrue(verdict.text().startsWith(file + ": is no JSON at line 1"), verdict::text);

    assertEquals(State.UNREADABLE, approval.approve(Examples.approved()).state());
    assertTrue(approval.check(Examples.approved()).isApproved());
  }

  @Test
  void folderInThePlaceOfTheFileIsTold() throws IOException {
    Files.createDirectories(file);
    Files.writeString(file.resolve("note"), "not empty");
    assertEquals(State.UNREADABLE, approval.check(Examples.approved()).state());
    assertThrows(IOException.class, () -> approval.approve(Examples.approved()));
    assertEquals(List.of(file), files());
  }

  @Test
  void approvedFileStaysUntouched() throws IOException {
    approval.approve(Examples.approved());
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, longAgo);
    approval.approve(Examples.approved());
    assertEquals(longAgo, Files.getLastModifiedTime(file));
  }

  @Test
  void filesOfFormerWiringsAreFound() throws IOException {
    assertEquals(List.of(), approval.obsolete(List.of("app.App")));
    approval.approve(Examples.approved());
    Path old = Files.writeString(file.resolveSibling("app.Old.json"), "{}");
    Files.writeString(file.resolveSibling("rules.properties"), "");
    assertEquals(List.of(old), approval.obsolete(List.of("app.App")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(project.resolve("guard/hardwire"))) {
      return files.toList();
    }
  }
}
