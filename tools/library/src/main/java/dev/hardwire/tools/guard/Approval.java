package dev.hardwire.tools.guard;

import dev.hardwire.tools.guard.Verdict.State;
import dev.hardwire.tools.manifest.ManifestException;
import dev.hardwire.tools.manifest.ManifestReader;
import dev.hardwire.tools.manifest.ManifestWriter;
import dev.hardwire.tools.manifest.WiringManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The approved manifests of a project, in a folder of its repository: {@code
 * hardwire/signup.app.App.json}. They are compared by what they say, not by their bytes, so that
 * line ends which a version control system has changed mean nothing.
 *
 * <pre>{@code
 * Approval approval = Approval.in(Path.of("hardwire"));
 * Verdict verdict = approval.check(manifest);
 * if (!verdict.isApproved()) {
 *   System.err.println(verdict.text());
 * }
 * }</pre>
 */
public final class Approval {

  private static final String SUFFIX = ".json";

  private final Path folder;

  private Approval(Path folder) {
    this.folder = folder;
  }

  /**
   * The manifests in a folder.
   *
   * @param folder the folder, which need not be there
   */
  public static Approval in(Path folder) {
    return new Approval(folder);
  }

  /** The file of a wiring, whether or not it is there. */
  public Path file(String wiring) {
    return folder.resolve(wiring + SUFFIX);
  }

  /** Compares a wiring with what was approved; nothing is written. */
  public Verdict check(WiringManifest current) {
    String wiring = current.wiring();
    Path file = file(wiring);
    try (InputStream content = Files.newInputStream(file)) {
      WiringManifest approved = ManifestReader.wiring(file.toString(), content);
      ManifestDiff diff = ManifestDiff.between(approved, current);
      return diff.isEmpty()
          ? new Verdict(State.APPROVED, wiring, file, Optional.empty(), Optional.empty())
          : new Verdict(State.CHANGED, wiring, file, Optional.of(diff), Optional.empty());
    } catch (NoSuchFileException absent) {
      return new Verdict(State.NEW, wiring, file, Optional.empty(), Optional.empty());
    } catch (ManifestException damaged) {
      return unreadable(wiring, file, String.valueOf(damaged.getMessage()));
    } catch (IOException failure) {
      return unreadable(wiring, file, file + ": could not be read: " + failure + ".");
    }
  }

  private static Verdict unreadable(String wiring, Path file, String trouble) {
    return new Verdict(State.UNREADABLE, wiring, file, Optional.empty(), Optional.of(trouble));
  }

  /**
   * Approves a wiring. Folders are created; a file that has the right bytes stays untouched, one
   * that can't be read is replaced, and whoever reads meanwhile sees the old or the new one.
   *
   * @return what it was before
   * @throws IOException if the file can't be written
   */
  public Verdict approve(WiringManifest current) throws IOException {
    Verdict before = check(current);
    byte[] content = ManifestWriter.text(current).getBytes(StandardCharsets.UTF_8);
    Path file = before.file();
    if (!Files.isRegularFile(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
      Files.createDirectories(folder);
      Path draft = folder.resolve(current.wiring() + SUFFIX + ".tmp");
      try {
        Files.write(draft, content);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
    return before;
  }

  /**
   * The approved manifests of wirings that there are no longer.
   *
   * @param wirings the wirings that there are
   * @throws IOException if the folder can't be read
   */
  public List<Path> obsolete(Collection<String> wirings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> known = wirings.stream().map(this::file).toList();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX) && !known.contains(file))
          .sorted()
          .toList();
    }
  }
}
