package dev.hardwire.integration.gradle;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts what Gradle compiles after an edit, with Hardwire and with other processors. */
final class RecompilationTest {

  private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();
  private static final Map<String, Consumer<ComparedProject>> EDITS = new LinkedHashMap<>();

  static {
    LIBRARIES.put("Hardwire", "hardwire");
    LIBRARIES.put("AutoService", "auto-service");
    LIBRARIES.put("MapStruct", "mapstruct");
    LIBRARIES.put("Dagger", "dagger");

    EDITS.put("nothing built before", project -> {});
    EDITS.put("new annotated class", ComparedProject::addAnnotated);
    EDITS.put("deleted annotated class", ComparedProject::deleteAnnotated);
    EDITS.put(
        "signature of another class",
        project -> project.editUnrelated("String text", "Object text"));
    // last: Gradle compiles what uses a class whose body has changed, when it has to look at it
    // again for another reason
    EDITS.put("body of another class", project -> project.editUnrelated("draft", "final"));
    EDITS.put("body of an annotated class", ComparedProject::editAnnotated);
  }

  @TempDir Path folder;

  @Test
  void pageTellsHowManyClassesAreCompiled() {
    assumeTrue(Boolean.getBoolean("hardwire.thorough"), "only where hardwire.thorough is true");
    Optional<String> obstacle = GradleBuild.obstacle();
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    Map<String, List<String>> columns = new LinkedHashMap<>();
    LIBRARIES.forEach((name, library) -> columns.put(name, column(library)));
    String table = table(columns);
    String page = FileTree.text(PackagedJars.root().resolve("docs/builds.md"));
    assertTrue(page.contains(table), "docs/builds.md should have this table:\n" + table);
  }

  private List<String> column(String library) {
    ComparedProject project = ComparedProject.of(library, folder);
    List<String> column = new ArrayList<>();
    for (Consumer<ComparedProject> edit : EDITS.values()) {
      edit.accept(project);
      column.add(project.compiled());
    }
    return column;
  }

  private static String table(Map<String, List<String>> columns) {
    List<String> edits = List.copyOf(EDITS.keySet());
    List<String> lines = new ArrayList<>();
    lines.add(row("edit", List.copyOf(columns.keySet())));
    lines.add("|" + "---|".repeat(columns.size() + 1));
    for (int i = 0; i < edits.size(); i++) {
      int edit = i;
      lines.add(row(edits.get(i), columns.values().stream().map(c -> c.get(edit)).toList()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(String first, List<String> others) {
    return others.stream().collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
  }
}
