package dev.hardwire.integration.processors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.Compiled;
import dev.hardwire.integration.tools.FileTree;
import dev.hardwire.integration.tools.Resources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other processors generate is an event's argument and a parameter of a callback, and an
 * owner's instance; Dagger makes owners for the wiring and hands its contracts to publishers.
 */
final class OtherProcessorsTest {

  @TempDir Path folder;

  /** In each place on the path; the other processors don't look at one another's classes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void processorsWorkTogetherInAnyOrder(int place) {
    compile("together", path(place, OtherProcessor.ALL)).byJavac().orFail();
    assertEquals(Resources.text("bakery/output.txt"), run());
  }

  @Test
  void processorsWorkTogetherOnEcj() {
    compile("together", path(0, OtherProcessor.ALL))
        .onlyOptions("--release", "17", "-nowarn")
        .byEcj()
        .orFail();
    assertEquals(Resources.text("bakery/output.txt"), run());
  }

  /** MapStruct copies an annotation into a class that appears when the wiring has been made. */
  @Test
  void ownerOfAnotherProcessorIsTooLate() {
    Compiled late = compile("late", path(0, List.of(OtherProcessor.MAPSTRUCT))).byJavac();
    assertTrue(late.messages().contains("[Hardwire/LateOwner] LabelsImpl was gen"), late::messages);
    assertTrue(late.messages().endsWith("\n1 error\n"), late::messages);
  }

  /** A mistake of ECJ's, which concerns every processor. */
  @Test
  void ecjHidesANamedModuleFromGeneratedClasses() {
    Path module = FileTree.write(folder.resolve("s/module-info.java"), "module bakery {}");
    Path loaf =
        FileTree.write(
            folder.resolve("s/bakery/Loaf.java"),
            "package bakery; @com.google.auto.value.AutoValue abstract class Loaf {}");
    Compile compile =
        Compile.into(classes())
            .onlyOptions("--release", "17", "-nowarn")
            .sources(List.of(module, loaf))
            .modulePath(OtherProcessor.classPath().subList(0, 1))
            .processorPath(OtherProcessor.AUTO_VALUE.path());
    FileTree.replace(module, "{}", "{ requires auto.value.annotations; }");
    assertTrue(compile.byJavac().isSuccessful());
    assertTrue(compile.byEcj().messages().contains("Loaf cannot be resolved to a type"));
  }

  /** The page shows part of this program. */
  @Test
  void pageShowsWhatIsTested() throws IOException {
    String page = Files.readString(PackagedJars.root().resolve("docs/builds.md"));
    String section = page.substring(page.indexOf("\n## Other processors\n"));
    String shown = section.replaceAll("(?s).*?```java\n(.*?)```.*", "$1");
    String shop = Resources.text("bakery/together/bakery/Shop.java");
    assertTrue(shop.replaceAll("\\s+", " ").contains(shown.replaceAll("\\s+", " ").strip()), shown);
  }

  private Compile compile(String program, List<Path> processors) {
    return Compile.into(classes())
        // javac warns of annotations that no processor claims, such as those of AutoValue
        .options("-Xlint:-processing")
        .generatedInto(folder.resolve("generated"))
        .sources(FileTree.files(Resources.folder("bakery/" + program), ".java"))
        .classPath(OtherProcessor.classPath())
        .processorPath(processors);
  }

  private static List<Path> path(int place, List<OtherProcessor> others) {
    List<List<Path>> paths = new ArrayList<>();
    others.stream().map(OtherProcessor::path).forEach(paths::add);
    paths.add(place, List.of(PackagedJars.processor()));
    return paths.stream().flatMap(List::stream).toList();
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private String run() {
    String path =
        Stream.concat(Stream.of(classes()), OtherProcessor.classPath().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return ChildProcess.java("-classpath", path, "bakery.Shop").outputOrFail();
  }
}
