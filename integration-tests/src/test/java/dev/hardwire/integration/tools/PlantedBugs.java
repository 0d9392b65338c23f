package dev.hardwire.integration.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.PackagedJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What came of planted bugs: how many programs it took to find each, and how it shows. */
public final class PlantedBugs {

  private final String tried;
  private final Map<String, String> found = new TreeMap<>();

  /**
   * Creates a table without bugs.
   *
   * @param tried what is tried, and from which seed on
   */
  public PlantedBugs(String tried) {
    this.tried = tried;
  }

  /** The files in a folder of the tests' resources. */
  public static List<Path> in(String folder) throws IOException {
    Path bugs = PackagedJars.root().resolve("integration-tests/src/test/resources/" + folder);
    try (Stream<Path> files = Files.list(bugs)) {
      return files.sorted().toList();
    }
  }

  /** Fails unless a bug can be planted into the sources at hand. */
  public static void assertUpToDate(Path file) throws IOException {
    PlantedBug bug = PlantedBug.read(file);
    assertEquals(
        bug.changes().stream().map(PlantedBug.Change::file).distinct().toList(),
        List.copyOf(bug.sources().keySet()));
  }

  /** Adds a bug that was found. */
  public void add(PlantedBug bug, int count, String how) {
    found.put(bug.name(), "| %s | %d | %s |".formatted(bug.description(), count, how));
  }

  /** Writes the table, if anything was found. */
  public void publish(Path file) {
    if (found.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("| bug | " + tried + " | how it shows |");
    lines.add("|---|---|---|");
    lines.addAll(found.values());
    FileTree.write(file, String.join("\n", lines) + "\n");
  }
}
