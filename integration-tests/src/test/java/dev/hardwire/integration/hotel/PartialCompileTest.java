package dev.hardwire.integration.hotel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.integration.tools.Compile;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build tool or an IDE may compile only what has changed, with the last output on the class path:
 * the result is that of a compile of everything. All classes are compiled without debugging
 * information, so that class files don't tell the names of parameters.
 */
final class PartialCompileTest {

  private static final String LAUNDRY = "hotel.housekeeping.Laundry";

  private static @TempDir Path complete;

  @TempDir Path folder;
  @TempDir Path freshFolder;
  private Hotel hotel;

  @BeforeAll
  static void compileEverything() {
    Hotel hotel = Hotel.editableIn(complete);
    hotel.compileEach(module -> withOptions(hotel.onClassPath(module)).byJavac());
  }

  @BeforeEach
  void copyEverything() {
    hotel = Hotel.copiedFrom(complete, folder);
  }

  private Compile only(String module, List<Path> sources) {
    Compile compile = hotel.compile(module).sources(sources);
    compile.classPath(hotel.classPathOf(module)).classPath(List.of(hotel.classes(module)));
    return withOptions(compile);
  }

  private static Compile withOptions(Compile compile) {
    // -processing: javac warns of each class that is generated again
    return compile.onlyOptions("-Xlint:all,-processing", "-Werror", "-g:none");
  }

  private void compileOnly(String module, String... classNames) {
    List<Path> sources =
        List.of(classNames).stream().map(name -> hotel.source(module, name)).toList();
    only(module, sources).byJavac().orFail();
  }

  /** What a compile of everything makes of the sources as they are now. */
  private Map<String, String> fresh(String module) {
    Path classes = freshFolder.resolve("classes");
    Compile compile = Compile.into(classes).generatedInto(freshFolder.resolve("generated"));
    compile.sources(hotel.sources(module, false)).classPath(hotel.classPathOf(module));
    withOptions(compile).byJavac().orFail();
    return FileTree.contents(classes, name -> true);
  }

  private Map<String, String> now(String module, Predicate<String> included) {
    return FileTree.contents(hotel.classes(module), included);
  }

  @ParameterizedTest
  @ValueSource(strings = {Hotel.EVENTS, Hotel.LETTERS, Hotel.HOUSEKEEPING, Hotel.APP})
  void compileOfOneUnchangedSourceChangesNothing(String module) {
    Map<String, String> before = now(module, name -> true);
    for (Path source : hotel.sources(module, false)) {
      only(module, List.of(source)).byJavac().orFail();
      FileTree.assertSame(before, now(module, name -> true));
    }
  }

  @Test
  void changedOwnerIsEnough() {
    FileTree.replace(
        hotel.source(Hotel.HOUSEKEEPING, LAUNDRY),
        "static void fetchLinen(String guest, int room)",
        "static void fetchLinen(int room, List<String> extras, String guest)");
    FileTree.replace(
        hotel.source(Hotel.HOUSEKEEPING, LAUNDRY), "import", "import java.util.List;\nimport");
    compileOnly(Hotel.HOUSEKEEPING, LAUNDRY);
    FileTree.assertSame(fresh(Hotel.HOUSEKEEPING), now(Hotel.HOUSEKEEPING, name -> true));

    compileOnly(Hotel.APP, "hotel.app.Diary");
    assertEquals(Hotel.expectedOutput(), hotel.runOnClassPath());
  }

  @Test
  void changedParameterNamesAreHonoured() {
    FileTree.replace(
        hotel.source(Hotel.HOUSEKEEPING, LAUNDRY),
        "fetchLinen(String guest, int room)",
        "fetchLinen(String name, int room)");
    Compile compile = only(Hotel.HOUSEKEEPING, List.of(hotel.source(Hotel.HOUSEKEEPING, LAUNDRY)));
    String messages = compile.byJavac().messages();
    assertTrue(messages.contains("[Hardwire/IncompatibleSignature]"), messages);
  }

  @Test
  void newOwnerIsEnough() {
    FileTree.write(
        hotel.source(Hotel.HOUSEKEEPING, "hotel.housekeeping.Minibar"),
        """
        package hotel.housekeeping;

        import dev.hardwire.Callback;

        final class Minibar {
          @Callback("stay_cancelled")
          static void lock(int room) {
            System.out.println("minibar " + room);
          }
        }
        """);
    compileOnly(Hotel.HOUSEKEEPING, "hotel.housekeeping.Minibar");
    FileTree.assertSame(fresh(Hotel.HOUSEKEEPING), now(Hotel.HOUSEKEEPING, name -> true));
  }

  @Test
  void deletedOwnerIsForgotten() {
    hotel.delete(Hotel.HOUSEKEEPING, LAUNDRY);
    compileOnly(Hotel.HOUSEKEEPING, "hotel.housekeeping.Housekeeping");
    FileTree.assertSame(
        fresh(Hotel.HOUSEKEEPING),
        now(Hotel.HOUSEKEEPING, name -> !name.contains("Laundry_Callbacks")));
  }

  /** It has to be given together with something annotated, or javac starts no processor. */
  @Test
  void formerOwnerIsForgotten() {
    FileTree.replace(hotel.source(Hotel.HOUSEKEEPING, LAUNDRY), "@Callback(\"room_booked\")", "");
    FileTree.replace(
        hotel.source(Hotel.HOUSEKEEPING, LAUNDRY), "import dev.hardwire.Callback;", "");
    compileOnly(Hotel.HOUSEKEEPING, LAUNDRY, "hotel.housekeeping.HousekeepingModule");
    FileTree.assertSame(
        fresh(Hotel.HOUSEKEEPING),
        now(Hotel.HOUSEKEEPING, name -> !name.contains("Laundry_Callbacks")));
  }

  @Test
  void deletedContractIsForgotten() {
    hotel.delete(Hotel.EVENTS, "hotel.events.RoomBooked");
    compileOnly(Hotel.EVENTS, "hotel.events.StayCancelled");
    FileTree.assertSame(fresh(Hotel.EVENTS), now(Hotel.EVENTS, name -> true));
  }

  @Test
  void ownCallbackOfTheApplicationIsEnough() {
    FileTree.replace(
        hotel.source(Hotel.APP, "hotel.app.Diary"),
        "@Callback(\"room_booked\")",
        "@Callback(\"room_booked\") static void count() { System.out.println(\"one more\"); }\n\n"
            + "  @Callback(\"room_booked\")");
    compileOnly(Hotel.APP, "hotel.app.Diary");
    FileTree.assertSame(fresh(Hotel.APP), now(Hotel.APP, name -> true));
    assertEquals(3, hotel.runOnClassPath().split("one more", -1).length - 1);
  }

  @Test
  void contractWithoutItsModulesCallbacksIsEnough() {
    FileTree.replace(
        hotel.source(Hotel.EVENTS, "hotel.events.RoomBooked"),
        "(String guest, int room, List<String> extras)",
        "(List<String> extras, int room, String guest)");
    compileOnly(Hotel.EVENTS, "hotel.events.RoomBooked");
    FileTree.assertSame(fresh(Hotel.EVENTS), now(Hotel.EVENTS, name -> true));
  }

  @Test
  void partOfANamedModuleIsEnough() {
    hotel = Hotel.editableIn(freshFolder);
    withOptions(hotel.asNamedModule(Hotel.EVENTS)).byJavac().orFail();
    withOptions(hotel.asNamedModule(Hotel.HOUSEKEEPING)).byJavac().orFail();
    Map<String, String> before = now(Hotel.HOUSEKEEPING, name -> true);

    Path laundry = hotel.source(Hotel.HOUSEKEEPING, LAUNDRY);
    withOptions(hotel.withModulePath(Hotel.HOUSEKEEPING).sources(List.of(laundry)))
        .byJavac()
        .orFail();
    FileTree.assertSame(before, now(Hotel.HOUSEKEEPING, name -> true));
  }
}
