package dev.hardwire.processor.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallOrderTest {

  @TempDir Path folder;

  /** The callbacks of a kitchen, by what their annotations say, in the order in which they run. */
  private String order(String... callbacks) {
    PlannedProgram program =
        new PlannedProgram(folder)
            .with("kitchen/Dinner.java", "@EventWiring final class Dinner {}");
    String methods =
        Stream.of(callbacks).map(CallOrderTest::method).collect(Collectors.joining("\n"));
    return program
        .with("kitchen/Cook.java", "final class Cook {\n" + methods + "\n}")
        .callbacks("dinner_ordered")
        .stream()
        .map(name -> name.substring("Cook.".length()))
        .collect(Collectors.joining(" "));
  }

  private static String method(String callback) {
    String[] parts = callback.split(" ", 2);
    String wish = parts.length == 1 ? "" : ", " + parts[1];
    return "@Callback(value = \"dinner_ordered\"" + wish + ") static void " + parts[0] + "() {}";
  }

  @Test
  void namesDecideWhereNothingIsSaid() {
    assertEquals("boil carve serve", order("serve", "carve", "boil"));
  }

  @Test
  void lowerOrderRunsEarlier() {
    assertEquals("serve boil carve", order("serve order = -1", "carve order = 7", "boil"));
  }

  @Test
  void beforeAndAfterDecideWithinAnOrder() {
    assertEquals(
        "carve peel boil serve",
        order("boil after = \"Cook.peel\"", "carve before = \"Cook.boil\"", "peel", "serve"));
  }

  @Test
  void firstOfThoseThatNeedNotWaitComesNext() {
    assertEquals("carve boil peel", order("boil after = \"Cook.carve\"", "carve", "peel"));
    assertEquals("boil peel carve", order("boil", "carve after = \"Cook.peel\"", "peel"));
  }

  @Test
  void idsAndFullNamesAreNames() {
    assertEquals("peel boil", order("boil after = \"first\"", "peel id = \"first\""));
    assertEquals("peel boil", order("boil after = \"kitchen.Cook.peel\"", "peel"));
  }

  @Test
  void absentOnesHaveNoEffect() {
    assertEquals("boil peel", order("boil after = {\"Cook.wash\", \"Maid.wash\"}", "peel"));
  }

  @Test
  void wishThatTheOrderFulfilsAnywayHasNoEffect() {
    assertEquals(
        "peel boil carve",
        order("carve order = 2, after = \"Cook.peel\"", "boil order = 1", "peel"));
  }

  @Test
  void nameOfAClassInAnotherOneIsFoundWithAndWithoutIt() {
    for (String name : List.of("Cook.peel", "Kitchen.Cook.peel", "house.Kitchen.Cook.peel")) {
      PlannedProgram program =
          new PlannedProgram(folder)
              .with("house/Dinner.java", "@EventWiring final class Dinner {}")
              .with(
                  "house/Kitchen.java",
                  "final class Kitchen { static final class Cook {"
                      + " @Callback(\"dinner_ordered\") static void peel() {}"
                      + " @Callback(value = \"dinner_ordered\", after = \""
                      + name
                      + "\") static void boil() {} } }");
      assertEquals(
          List.of("Kitchen.Cook.peel", "Kitchen.Cook.boil"), program.callbacks("dinner_ordered"));
    }
  }

  @Test
  void modulesComeInTheOrderOfTheListUnlessCallbacksSayOtherwise() {
    PlannedProgram program =
        new PlannedProgram(folder)
            .with("guests/Guests.java", "@CallbackModule public interface Guests {}")
            .with(
                "guests/Table.java",
                "final class Table {"
                    + " static final class Seat {"
                    + " @Callback(\"dinner_ordered\") static void take() {} }"
                    + " @Callback(value = \"dinner_ordered\", after = \"Cook.boil\")"
                    + " static void eat() {} }")
            .compiled()
            .with("kitchen/Dinner.java", "@EventWiring(guests.Guests.class) final class Dinner {}")
            .with(
                "kitchen/Cook.java",
                "final class Cook {"
                    + " @Callback(value = \"dinner_ordered\", after = \"Table.Seat.take\")"
                    + " static void boil() {} }");
    assertEquals(
        List.of("Table.Seat.take", "Cook.boil", "Table.eat"), program.callbacks("dinner_ordered"));
  }
}
