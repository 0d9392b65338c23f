package dev.hardwire.integration.performance;

import static org.junit.jupiter.api.Assertions.fail;

import dev.hardwire.integration.tools.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a program is allowed to cost. There is a file for each version of the JDK whose costs differ
 * from those of the version before.
 */
final class Baseline {

  private static final String ENDING = ".txt";

  /** Precedes the reason for which the baseline was raised. */
  private static final String RAISED = "raised: ";

  private static final int SHORTEST_REASON = 20;

  private static final String ABOUT = "# What the program ../airport costs; see CONTRIBUTING.md.";

  private static final String COMMAND =
      "mvn verify -pl integration-tests -am -Dtest=PerformanceGateTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dperformance.update=true";

  private static final String TO_LOWER = "To keep this, run\n  " + COMMAND;

  private static final String TO_RAISE =
      "If it has to, say why in a line of CHANGELOG.md, and run\n  "
          + COMMAND
          + " '-Dperformance.reason=(words of that line)'";

  private final Path folder;
  private final Path changelog;
  private final int version;

  /**
   * Takes the files in a folder.
   *
   * @param changelog has a reason for each time that the baseline was raised
   * @param version the feature version of the JDK
   */
  Baseline(Path folder, Path changelog, int version) {
    this.folder = folder;
    this.changelog = changelog;
    this.version = version;
  }

  /** Fails the test unless a program costs exactly what is allowed. */
  void compare(Costs found) {
    Path file = nearest().orElseThrow(() -> new IllegalStateException("no baseline: " + COMMAND));
    if (!file.equals(fileOf(version))) {
      System.out.println("No costs of JDK " + version + " are kept; compared with " + file);
    }
    List<String> message = new ArrayList<>();
    add(message, found.worseThan(costs(file)), "more than " + file, TO_RAISE);
    add(message, found.betterThan(costs(file)), "less than " + file, TO_LOWER);
    if (!message.isEmpty()) {
      fail(String.join("\n", message));
    }
    reasons(file).forEach(this::assertIsInChangelog);
  }

  private static void add(List<String> message, List<String> changes, String than, String whatNow) {
    if (!changes.isEmpty()) {
      message.add("Generated code costs " + than + " says:");
      message.addAll(changes);
      message.add(whatNow);
    }
  }

  /**
   * Writes what a program costs.
   *
   * @param reason why it costs more, if it does
   */
  void update(Costs found, String reason) {
    Optional<Path> file = nearest();
    List<String> reasons = new ArrayList<>(file.map(Baseline::reasons).orElse(List.of()));
    List<String> worse = file.map(before -> found.worseThan(costs(before))).orElse(List.of());
    if (!worse.isEmpty()) {
      if (reason.length() < SHORTEST_REASON) {
        fail("-Dperformance.reason has to say why:\n" + String.join("\n", worse));
      }
      assertIsInChangelog(reason);
      reasons.add(reason);
    }
    List<String> lines = new ArrayList<>(List.of(ABOUT));
    reasons.stream().distinct().forEach(each -> lines.add(RAISED + each));
    lines.addAll(found.lines());
    FileTree.write(fileOf(version), String.join("\n", lines) + "\n");
    deleteRepetitions();
  }

  /** Files that say the same as that of the version before. */
  private void deleteRepetitions() {
    List<String> before = List.of();
    for (int each : versions()) {
      List<String> lines = read(fileOf(each));
      if (lines.equals(before)) {
        FileTree.delete(fileOf(each));
      }
      before = lines;
    }
  }

  private void assertIsInChangelog(String reason) {
    String text = String.join(" ", read(changelog)).replaceAll("\\s+", " ");
    if (!text.contains(reason)) {
      fail("The baseline was raised, but CHANGELOG.md does not say: " + reason);
    }
  }

  private Path fileOf(int other) {
    return folder.resolve(other + ENDING);
  }

  /** The file of this version, else of the last one before, else of the first one after. */
  private Optional<Path> nearest() {
    return versions().stream()
        .filter(each -> each <= version)
        .max(Comparator.naturalOrder())
        .or(() -> versions().stream().findFirst())
        .map(this::fileOf);
  }

  private List<Integer> versions() {
    return FileTree.files(folder, ENDING).stream()
        .map(file -> Integer.valueOf(folder.relativize(file).toString().replace(ENDING, "")))
        .sorted()
        .toList();
  }

  private static Costs costs(Path file) {
    return Costs.read(
        read(file).stream().filter(line -> !line.matches("(#|" + RAISED + ").*")).toList());
  }

  private static List<String> reasons(Path file) {
    return read(file).stream()
        .filter(line -> line.startsWith(RAISED))
        .map(line -> line.substring(RAISED.length()))
        .toList();
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
