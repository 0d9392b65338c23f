package dev.hardwire.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.command.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UpToDateTest {

  @TempDir Path folder;

  @BeforeEach
  void writeInputAndOutput() throws IOException, MojoExecutionException {
    write("classes/shop/App.class", "version 1");
    write("library.jar", "library");
    write("map.html", "map");
    upToDate(Optional.empty()).remember();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private UpToDate upToDate(Optional<String> sourceLink) throws MojoExecutionException {
    List<Path> classPath = List.of(folder.resolve("classes"), folder.resolve("library.jar"));
    return UpToDate.of(
        folder.resolve("memory/map.inputs"),
        new Settings(
            classPath,
            List.of(),
            List.of("shop.App"),
            folder.resolve("hardwire"),
            Optional.empty(),
            sourceLink,
            folder),
        folder.resolve("map.html"));
  }

  private void assertOutdated() throws MojoExecutionException {
    assertFalse(upToDate(Optional.empty()).isSatisfied());
  }

  @Test
  void sameInputIsUpToDate() throws MojoExecutionException {
    assertTrue(upToDate(Optional.empty()).isSatisfied());
  }

  @Test
  void changedClassIsNoticed() throws IOException, MojoExecutionException {
    write("classes/shop/App.class", "version 1.1");
    assertOutdated();
  }

  @Test
  void newClassIsNoticed() throws IOException, MojoExecutionException {
    write("classes/shop/Orders.class", "version 1");
    assertOutdated();
  }

  @Test
  void classThatIsCompiledAgainMakesNoDifference() throws IOException, MojoExecutionException {
    Files.setLastModifiedTime(folder.resolve("classes/shop/App.class"), FileTime.fromMillis(1));
    assertTrue(upToDate(Optional.empty()).isSatisfied());
  }

  @Test
  void changedClassInAJarIsNoticed() throws IOException, MojoExecutionException {
    writeJar("version 1");
    upToDate(Optional.empty()).remember();
    writeJar("version 1");
    assertTrue(upToDate(Optional.empty()).isSatisfied());
    writeJar("version 2");
    assertOutdated();
  }

  private void writeJar(String text) throws IOException {
    try (ZipOutputStream jar =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("library.jar")))) {
      jar.putNextEntry(new ZipEntry("mail/Mail.class"));
      jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void changedLibraryIsNoticed() throws IOException, MojoExecutionException {
    write("library.jar", "better library");
    assertOutdated();
  }

  @Test
  void newRulesAreNoticed() throws IOException, MojoExecutionException {
    write("hardwire/rules.properties", "unfired=error");
    assertOutdated();
  }

  @Test
  void missingOutputIsNoticed() throws IOException, MojoExecutionException {
    Files.delete(folder.resolve("map.html"));
    assertOutdated();
  }

  @Test
  void changedSettingIsNoticed() throws MojoExecutionException {
    assertFalse(upToDate(Optional.of("https://git.example.org/{file}")).isSatisfied());
  }
}
