package dev.hardwire.integration.maven;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.tools.ChildProcess;
import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whatever is edited, Maven makes the classes that a clean build of the same sources makes, and the
 * application calls what there is. Each test makes one more edit to the same projects, one for each
 * version of Maven's compiler plugin: the oldest and the current one, and {@code -Pthorough} those
 * between them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class IncrementalMavenTest {

  private static final String CURRENT = MavenBuild.property("version.maven-compiler-plugin");
  private static final List<String> VERSIONS =
      Boolean.getBoolean("hardwire.thorough")
          ? List.of("3.8.1", "3.11.0", "3.13.0", "3.14.1", CURRENT)
          : List.of("3.8.1", CURRENT);

  private static final Map<Edit, Map<String, String>> CLEAN = new EnumMap<>(Edit.class);
  private static Optional<Harbours> harbours = Optional.empty();
  private static Optional<String> obstacle = Optional.empty();

  /** Not before all tests: skipped ones would not be counted then. */
  @BeforeEach
  void buildAllStatesCleanly() {
    if (harbours.isEmpty() && obstacle.isEmpty()) {
      obstacle = BuildRepository.atHand().prepare();
      if (obstacle.isEmpty()) {
        buildCleanly();
        Path folder = MavenBuild.newFolder("edited");
        harbours =
            Optional.of(
                Harbours.of(
                    folder,
                    VERSIONS.stream()
                        .map(
                            version -> Harbour.create(folder.resolve("plugin-" + version), version))
                        .toList()));
      }
    }
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
  }

  private static void buildCleanly() {
    Path folder = MavenBuild.newFolder("clean");
    Map<Edit, Harbour> states = new EnumMap<>(Edit.class);
    for (Edit last : Edit.values()) {
      String name = "after-" + last.name().toLowerCase(Locale.ROOT);
      Harbour harbour = Harbour.create(folder.resolve(name), CURRENT);
      EnumSet.range(Edit.NOTHING, last).forEach(edit -> edit.apply(harbour));
      states.put(last, harbour);
    }
    states.remove(Edit.MISFIT);
    Harbours.of(folder, List.copyOf(states.values())).build().outputOrFail();
    states.forEach((edit, harbour) -> CLEAN.put(edit, harbour.classes()));
  }

  private static List<Harbour> copies() {
    return harbours.orElseThrow().copies();
  }

  private static ChildProcess build(Edit edit) {
    copies().forEach(edit::apply);
    return harbours.orElseThrow().build();
  }

  private static void buildSuccessfully(Edit edit, String... printed) {
    build(edit).outputOrFail();
    forEach(copies(), harbour -> assertState(harbour, edit, printed));
  }

  private static void assertState(Harbour harbour, Edit edit, String... printed) {
    assertEquals(List.of(printed), harbour.printed(), harbour.toString());
    FileTree.assertSame(CLEAN.getOrDefault(edit, Map.of()), harbour.classes());
  }

  private static void forEach(List<Harbour> harbours, Consumer<Harbour> test) {
    assertAll(harbours.stream().map(harbour -> () -> test.accept(harbour)));
  }

  @Test
  @Order(1)
  void firstBuild() {
    buildSuccessfully(
        Edit.NOTHING, "boats: guide the Anna", "tugs: tow 900 tons", "log: Anna, 900 tons");
  }

  @Test
  @Order(2)
  void firstSubscriberOfAModuleIsCalled() {
    buildSuccessfully(
        Edit.FIRST_SUBSCRIBER,
        "boats: guide the Anna",
        "tugs: tow 900 tons",
        "inspection: board the Anna",
        "log: Anna, 900 tons");
  }

  @Test
  @Order(3)
  void furtherSubscriberIsCalledAndAnotherWithItsNewParameters() {
    buildSuccessfully(
        Edit.FURTHER_SUBSCRIBER_AND_CHANGED_SIGNATURE,
        "boats: guide the Anna",
        "moorings: tie 900 tons",
        "tugs: tow 900 tons",
        "inspection: board all 900 tons",
        "log: Anna, 900 tons");
  }

  @Test
  @Order(4)
  void deletedSubscriberIsForgotten() {
    buildSuccessfully(
        Edit.DELETED_SUBSCRIBER,
        "boats: guide the Anna",
        "moorings: tie 900 tons",
        "inspection: board all 900 tons",
        "log: Anna, 900 tons");
  }

  @Test
  @Order(5)
  void callbackThatDoesNotFitFailsTheApplicationAndTheRepairMendsIt() {
    ChildProcess failed = build(Edit.MISFIT);
    for (Harbour harbour : copies()) {
      MavenBuild.assertFailed(
          failed,
          harbour.source("app", "Harbour")
              + ":[9,69] [Hardwire/IncompatibleSignature] Inspection.board does not fit event"
              + " 'ship_arrived'");
      assertEquals(
          harbour.compilesAgainAfterDeletion(),
          failed.output().contains(" source files to " + harbour.folder().resolve("pilots")),
          failed.output());
    }
    buildSuccessfully(
        Edit.REPAIRED,
        "boats: guide the Anna",
        "moorings: tie 900 tons",
        "inspection: board all 900 tons",
        "log: Anna, 900 tons");
  }

  @Test
  @Order(6)
  void changedContractReachesEveryModule() {
    buildSuccessfully(
        Edit.CHANGED_CONTRACT,
        "boats: guide the Anna",
        "moorings: tie 900 tons",
        "inspection: board all 900 tons",
        "quarantine: watch 7",
        "log: Anna, 900 tons");
  }

  @Test
  @Order(7)
  void deletionOfANewSubscriberIsMissedByTheOldestPluginAlone() {
    build(Edit.DELETED_NEW_SUBSCRIBER).outputOrFail();
    forEach(
        copies(),
        harbour -> {
          if (harbour.missesDeletionOfNewSource()) {
            assertState(
                harbour,
                Edit.CHANGED_CONTRACT,
                "boats: guide the Anna",
                "moorings: tie 900 tons",
                "inspection: board all 900 tons",
                "quarantine: watch 7",
                "log: Anna, 900 tons");
          } else {
            assertState(
                harbour,
                Edit.DELETED_NEW_SUBSCRIBER,
                "boats: guide the Anna",
                "moorings: tie 900 tons",
                "inspection: board all 900 tons",
                "log: Anna, 900 tons");
          }
        });
  }

  /** The oldest plugin forgets the deleted source with the next edit of its module. */
  @Test
  @Order(8)
  void newModuleIsCalled() {
    buildSuccessfully(
        Edit.NEW_MODULE,
        "boats: guide the Anna",
        "moorings: tie 900 tons",
        "inspection: board all 900 tons",
        "stores: supply the Anna",
        "log: Anna, 900 tons");
  }
}
