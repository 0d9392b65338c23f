package dev.hardwire.integration.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle compiles what has changed, and no more, and the application calls what there is. Each test
 * makes one more change to the same project, and what is built of it is what javac makes of all
 * sources at once, byte for byte. The project is compiled without debugging information: class
 * files don't tell the names of parameters.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GradleTest {

  /** The classes of the application that are made from what is wired, and what mentions them. */
  private static final List<String> WIRING =
      List.of(
          "post/app/App.java",
          "post/app/AppWiring.java",
          "post/app/App_EventsByName.java",
          "post/app/App_ParcelArrivedDispatcher.java",
          "post/app/App_ParcelLostDispatcher.java");

  private static @TempDir Path projectFolder;
  private static Optional<PostOffice> project = Optional.empty();
  private static Optional<String> obstacle = Optional.empty();
  private static List<String> printedAtFirst = List.of();

  @TempDir Path folder;
  private PostOffice office;

  /** Not before all tests: skipped ones would not be counted then. */
  @BeforeEach
  void buildEverythingAtFirst() {
    if (project.isEmpty() && obstacle.isEmpty()) {
      obstacle = GradleBuild.obstacle();
      if (obstacle.isEmpty()) {
        PostOffice unchanged = PostOffice.in(projectFolder);
        printedAtFirst = unchanged.build().orFail().printed();
        project = Optional.of(unchanged);
      }
    }
    assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    office = project.orElseThrow();
  }

  private GradleBuild buildChanged(String... wholeModules) {
    return office.buildChanged(folder, wholeModules);
  }

  private static List<String> andWiring(String... others) {
    return Stream.concat(Stream.of(others), WIRING.stream()).sorted().toList();
  }

  @Test
  @Order(1)
  void applicationCallsItsModules() {
    assertEquals(
        List.of("route: from Ada to Grace", "scales: 500 g", "stamps: one", "journal: for Grace"),
        printedAtFirst);
  }

  @Test
  @Order(2)
  void firstCallbackOfAModuleIsCalled() {
    office.add("first-callback");
    GradleBuild build = buildChanged();
    assertEquals("charges: for Ada", build.printed().get(3));
    assertEquals(
        andWiring(
            "post/billing/BillingModule_Index.java",
            "post/billing/Charges.java",
            "post/billing/Charges_Callbacks.java"),
        build.compiled());
  }

  @Test
  @Order(3)
  void furtherCallbacksAreCalledAndNamesOfOthersAreKept() {
    office.add("further-owner");
    office.replace(
        "tracking",
        "Scales",
        "  @Callback",
        """
          @Callback("parcel_arrived")
          static void calibrate() {
            System.out.println("scales: zero");
          }

          @Callback\
        """);
    GradleBuild build = buildChanged();
    assertFalse(build.compiled().contains("post/tracking/Route.java"), build.output());
    assertEquals(
        List.of(
            "receipts: 500 g",
            "route: from Ada to Grace",
            "scales: zero",
            "scales: 500 g",
            "stamps: one",
            "charges: for Ada",
            "journal: for Grace"),
        build.printed());
  }

  @Test
  @Order(4)
  void unrelatedEditsCompileNothingElse() {
    office.replace("events", "Postage", "<= 500", "<= 1000");
    office.replace("tracking", "Route", "\"route: from", "\"route: straight from");
    GradleBuild build = buildChanged();
    assertEquals("route: straight from Ada to Grace", build.printed().get(1));
    assertEquals(
        List.of(
            "post/events/PostEvents_Index.java",
            "post/events/Postage.java",
            "post/tracking/Route.java",
            "post/tracking/Route_Callbacks.java",
            "post/tracking/TrackingModule_Index.java"),
        build.compiled());
  }

  @Test
  @Order(5)
  void unrelatedEditsCompileTheWiringOfTheirModuleOnly() {
    office.replace("events", "Postage", "int grams", "long grams");
    office.replace("app", "Greeting", "good morning", "good evening");
    assertEquals(
        andWiring(
            "post/app/Greeting.java",
            "post/events/PostEvents_Index.java",
            "post/events/Postage.java"),
        buildChanged().compiled());
  }

  @Test
  @Order(6)
  void namesOfAnUnchangedContractAreKept() {
    office.replace("events", "ParcelLost", "(String sender)", "(long number)");
    GradleBuild build = buildChanged();
    assertFalse(build.compiled().contains("post/events/ParcelArrived.java"), build.output());
    assertEquals("route: straight from Ada to Grace", build.printed().get(1));
  }

  @Test
  @Order(7)
  void deletedOwnerIsForgotten() {
    office.delete("tracking", "Stamps");
    List<String> printed = buildChanged().printed();
    assertFalse(printed.contains("stamps: one"), printed.toString());
  }

  @Test
  @Order(8)
  void signaturesThatFitAreHonoured() {
    office.replace("tracking", "Scales", "weigh(int grams)", "weigh(long grams)");
    office.replace("billing", "Charges", "String recipient, String", "int grams, String");
    office.replace("billing", "Charges", "for \" + sender", "\" + grams + \" by \" + sender");
    GradleBuild build = buildChanged();
    assertEquals("scales: 500 g", build.printed().get(3));
    assertEquals("charges: 500 by Ada", build.printed().get(4));
    assertFalse(build.compiled().contains("post/billing/Receipts.java"), build.output());
  }

  @Test
  @Order(9)
  void signatureThatDoesNotFitIsTold() {
    office.replace("tracking", "Scales", "weigh(long grams)", "weigh(short grams)");
    assertEquals(
        List.of(
            "Scales.java:14: error: [Hardwire/IncompatibleSignature] Scales.weigh does not fit"
                + " event 'parcel_arrived': its parameter 'grams' is short, the event's 'grams' is"
                + " int."),
        office.build().errors());
    office.replace("tracking", "Scales", "weigh(short grams)", "weigh(double grams)");
    assertEquals("scales: 500.0 g", buildChanged().printed().get(3));
  }

  /** Of classes that are not compiled again, javac can't tell the lines. */
  @Test
  @Order(10)
  void unchangedCallbacksAreCheckedAgainstAChangedContract() {
    office.replace("events", "ParcelArrived", "int grams", "long grams, String town");
    String misfit =
        "error: [Hardwire/IncompatibleSignature] %s does not fit event 'parcel_arrived': its"
            + " parameter 'grams' is int, the event's 'grams' is long.";
    assertEquals(
        List.of(misfit.formatted("Charges.charge"), misfit.formatted("Receipts.print")),
        office.build().errors());

    office.replace("billing", "Charges", "int grams", "double grams");
    office.replace("billing", "Receipts", "int grams", "String town");
    office.replace("billing", "Receipts", "grams + \" g\"", "town");
    office.replace("app", "App", "500", "500, \"Rome\"");
    assertEquals("receipts: Rome", buildChanged().printed().get(0));
  }

  @Test
  @Order(11)
  void newModuleIsCalled() {
    office.add("new-module");
    office.replace("app", "App", "BillingModule.class", "CustomsModule.class, BillingModule.class");
    office.replace(
        "app",
        "App",
        "import post.events",
        "import post.customs.CustomsModule;\nimport post.events");
    assertEquals("inspection: from Ada", buildChanged("customs").printed().get(4));
  }

  @Test
  @Order(12)
  void attachableOwnerIsCalled() {
    office.add("attachable");
    office.add("taken-name");
    office.replace(
        "app",
        "App",
        "    wiring.parcel",
        """
            wiring.officerAttachments().attach(new post.customs.Officer("Bob"));
            wiring.parcel\
        """);
    assertEquals("officer: Bob for Grace", buildChanged().printed().get(5));
  }

  @Test
  @Order(13)
  void nameOfAnUnchangedClassIsTaken() {
    office.add("asynchronous");
    assertEquals(
        List.of(
            "Photos.java:5: error: [Hardwire/GeneratedNameClash] Class"
                + " post.tracking.Photos_Callbacks would be generated for Photos, but there is one"
                + " already."),
        office.build().errors());
    office.delete("tracking", "Photos_Callbacks");
  }

  /** A further library that is a named module makes Gradle compile the application as a whole. */
  @Test
  @Order(14)
  void asynchronousCallbackIsCalled() {
    office.replace(
        "app",
        "App",
        "AppWiring.create()",
        "AppWiring.builder().cameraExecutor(Runnable::run).build()");
    assertEquals("photos: to Grace", buildChanged("app").printed().get(8));
  }

  @Test
  @Order(15)
  void ownCallbackOfTheApplicationIsChanged() {
    office.replace("app", "Journal", "write(String recipient)", "write(String sender)");
    office.replace("app", "Journal", "for \" + recipient", "by \" + sender");
    assertEquals("journal: by Ada", buildChanged().printed().get(7));
  }

  @Test
  @Order(16)
  void lastCallbackOfAModuleAndAContractAreForgotten() {
    office.delete("billing", "Charges");
    office.delete("billing", "Receipts");
    office.delete("events", "ParcelLost");
    assertEquals(
        List.of(
            "route: straight from Ada to Grace",
            "scales: zero",
            "scales: 500.0 g",
            "inspection: from Ada",
            "officer: Bob for Grace",
            "journal: by Ada",
            "photos: to Grace"),
        buildChanged().printed());
  }

  @Test
  @Order(17)
  void buildOfEverythingGivesTheSame() {
    PostOffice copy = office.copyWithoutOutput(folder);
    copy.build().orFail();
    FileTree.assertSame(copy.output(), office.output());
  }
}
