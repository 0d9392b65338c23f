package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.bytecode.ClassFile;
import dev.hardwire.integration.bytecode.References;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated finds nothing by its name while the program runs. */
final class GeneratedCodeTest {

  private static final Set<String> KINDS =
      Set.of(
          "AppWiring",
          "AppWiring$Unconnected",
          "Builder",
          "Builder$Steps",
          "Callbacks",
          "EventsByName",
          "Fronts$RoomBookedFront",
          "Index",
          "RoomBookedDispatcher",
          "StayCancelledPublisher");

  @TempDir Path folder;

  @Test
  void generatedCodeRefersToNothingDynamically() {
    Hotel hotel = Hotel.in(folder);
    hotel.compileEach(module -> hotel.onClassPath(module).byJavac());
    Set<String> kinds = new TreeSet<>();
    for (String module : Hotel.MODULES) {
      List<ClassFile> generated = ClassFile.generatedIn(hotel.classes(module));
      generated.forEach(type -> kinds.add(type.name().replaceAll(".*[/_.](.*)", "$1")));
      assertEquals(Set.of(), References.dynamicOnesIn(generated));
    }
    assertTrue(kinds.containsAll(KINDS), kinds.toString());
  }
}
