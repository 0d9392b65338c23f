package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.APP;
import static dev.hardwire.processor.generate.Models.DATABASE;
import static dev.hardwire.processor.generate.Models.EMAILS;
import static dev.hardwire.processor.generate.Models.FIRE;
import static dev.hardwire.processor.generate.Models.broken;
import static dev.hardwire.processor.generate.Models.call;
import static dev.hardwire.processor.generate.Models.event;
import static dev.hardwire.processor.generate.Models.inferred;
import static dev.hardwire.processor.generate.Models.list;
import static dev.hardwire.processor.generate.Models.owners;
import static dev.hardwire.processor.generate.Models.published;
import static dev.hardwire.processor.generate.Models.staticCall;
import static dev.hardwire.processor.generate.Models.wiring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WiringGeneratorTest {

  private static final ClassName LETTERS = ClassName.get("signup.emails", "Letters");
  private static final EventModel STATIC = event("user_left", staticCall(LETTERS, "file", 0));
  private static final EventModel JOINED =
      event("user_joined", call(DATABASE, "insert", 0), call(EMAILS, "greet", 0));

  private static GeneratedSource source(WiringModel wiring) {
    return GeneratedSource.of(WiringGenerator.generate(wiring), "AppWiring");
  }

  private static List<String> names(WiringModel wiring) {
    return GeneratedSource.names(WiringGenerator.generate(wiring));
  }

  @Test
  void smallestWiringHasNothingNeedless() {
    assertEquals(
        List.of("AppWiring", "App_UserLeftDispatcher", "App_EventsByName"), names(wiring(STATIC)));
    GeneratedSource source = source(wiring(STATIC));
    assertFalse(source.contains("builder()"));
    assertFalse(source.contains("unconnected"));
    assertFalse(source.contains("install()"));
    assertFalse(source.contains("@WiredFrom"));
    assertEquals(List.of("return new AppWiring();"), source.body("public static AppWiring create"));
  }

  @Test
  void ownersAreGivenToCreateInTheirOrder() {
    GeneratedSource source = source(wiring(JOINED));
    assertEquals(
        List.of(
            "Objects.requireNonNull(database, \"database\");",
            "Objects.requireNonNull(emails, \"emails\");",
            "return new AppWiring(database, emails);"),
        source.body("public static AppWiring create(Database database, Emails emails) {"));
    assertEquals(
        List.of("this.userJoined = new App_UserJoinedDispatcher(database, emails);"),
        source.body("private AppWiring(Database database, Emails emails) {"));
  }

  @Test
  void wiringWithOwnersCanBeBuiltAndConnected() {
    assertEquals(
        List.of(
            "AppWiring",
            "App_Builder",
            "App_UserJoinedDispatcher",
            "App_UserLeftDispatcher",
            "App_Fronts",
            "App_EventsByName"),
        names(wiring(JOINED, STATIC)));
    GeneratedSource source = source(wiring(JOINED, STATIC));
    assertEquals(
        List.of("return App_Builder.start();"),
        source.body("public static App_Builder.DatabaseStep builder() {"));
    assertEquals(
        List.of("return new Unconnected();"),
        source.body("public static Unconnected unconnected() {"));
  }

  @Test
  void upTo200OwnersAreGivenToCreate() {
    assertTrue(source(withOwners(200)).contains("AppWiring create(Owner0 owner0, "));
  }

  @Test
  void moreThan200OwnersAreBuiltOnly() {
    GeneratedSource source = source(withOwners(201));
    assertFalse(source.contains(" create("));
    assertTrue(source.contains("App_Builder1.Owner0Step builder() {"));
    assertTrue(
        source.contains("  AppWiring(App_Builder1.Steps owners1, App_Builder2.Steps owners2) {"));
    assertTrue(names(withOwners(201)).contains("App_Builder2"));
  }

  private static WiringModel withOwners(int count) {
    List<OwnerModel> owners = owners(count);
    EventModel event =
        event("user_joined", call(owners.get(0), "greet"), call(owners.get(count - 1), "greet"));
    return wiring(List.of(event), owners, List.of(), List.of());
  }

  @Test
  void accessorHandsOutTheDispatcher() {
    GeneratedSource source = source(wiring(JOINED, STATIC));
    assertEquals(List.of("return userJoined;"), source.body("public UserJoined userJoined() {"));
    assertEquals(
        List.of("return App_UserLeftDispatcher.CONTRACT;"),
        source.body("public UserLeft userLeft() {"));
  }

  @Test
  void accessorOfBrokenEventIsThereAllTheSame() {
    GeneratedSource source = source(wiring(broken("user_lost")));
    assertEquals(
        List.of("throw new IllegalStateException(\"not generated because of errors\");"),
        source.body("public UserLost userLost() {"));
    assertEquals(
        List.of("AppWiring", "App_UserLostDispatcher", "App_EventsByName"),
        names(wiring(broken("user_lost"))));
  }

  @Test
  void inferredContractIsNestedInTheWiring() {
    WiringModel wiring = wiring(event(inferred("user_left", FIRE), staticCall(LETTERS, "file", 0)));
    assertEquals(
        List.of("void fire(String name, String email);"),
        source(wiring).body("public interface UserLeft {"));
    assertFalse(source(wiring(STATIC)).contains("interface"));
  }

  @Test
  void indexesAreNamedOnce() {
    UsedIndex emails = new UsedIndex(ClassName.get("signup.emails", "EmailsModule_Index"), "1");
    UsedIndex events = new UsedIndex(ClassName.get("signup.events", "SignupEvents_Index"), "2");
    WiringModel wiring =
        wiring(List.of(STATIC), List.of(), List.of(events, emails, events), List.of());
    assertEquals(
        List.of("SignupEvents_Index.class,", "EmailsModule_Index.class", "})"),
        source(wiring).lines("").stream()
            .dropWhile(line -> !line.equals("@WiredFrom({"))
            .skip(1)
            .limit(3)
            .toList());
  }

  @Test
  void runThrowsWhatAnyEventThrows() {
    WiringModel wiring =
        wiring(List.of(STATIC), List.of(), List.of(), List.of(ClassName.get(IOException.class)));
    GeneratedSource source = source(wiring);
    assertEquals(
        List.of("return App_EventsByName.run(this, event, arguments);"),
        source.body("public Object run("));
    assertTrue(source.contains("run(String event, Object... arguments) throws IOException {"));
  }

  @Test
  void installIsThereWhereAnEventHasAPublisher() {
    GeneratedSource source =
        source(wiring(STATIC, event(published("user_joined"), staticCall(LETTERS, "greet"))));
    assertEquals(
        List.of(
            "return new Installer()",
            ".link(",
            "() -> UserJoinedPublisher.link(userJoined()),",
            "() -> UserJoinedPublisher.unlink(userJoined()))",
            ".install();"),
        source.body("public Installation install() {"));
  }

  @Test
  void installIsThereAlsoWhereTheEventIsBroken() {
    EventModel event = new EventModel(published("user_joined"), List.of(), true);
    assertTrue(source(wiring(event)).contains("install()"));
  }

  @Test
  void dispatchersOfManyEventsAreHeldByGroups() {
    List<EventModel> events =
        list(501, i -> event("event_" + String.format("%03d", i), call(EMAILS, "greet")));
    GeneratedSource source = source(wiring(events));
    assertEquals(
        List.of(
            "this.events1 = new App_Events1(emails);",
            "this.events2 = new App_Events2(emails);",
            "this.events3 = new App_Events3(emails);"),
        source.body("private AppWiring("));
    assertEquals(List.of("return events3.event500;"), source.body("public Event500 event500() {"));
    GeneratedSource last =
        GeneratedSource.of(WiringGenerator.generate(wiring(events)), "App_Events3");
    assertEquals(
        List.of("this.event500 = new App_Event500Dispatcher(emails);"),
        last.body("App_Events3(Emails emails) {"));
  }

  @Test
  void publishersOfManyEventsAreLinkedByGroups() {
    List<EventModel> events =
        list(251, i -> event(published("event_" + i), staticCall(LETTERS, "greet")));
    assertEquals(
        List.of(
            "Installer installer = new Installer();",
            "App_Publishers1.link(installer, this);",
            "App_Publishers2.link(installer, this);",
            "return installer.install();"),
        source(wiring(events)).body("public Installation install() {"));
    GeneratedSource last =
        GeneratedSource.of(WiringGenerator.generate(wiring(events)), "App_Publishers2");
    assertEquals(
        List.of(
            "installer",
            ".link(",
            "() -> Event250Publisher.link(wiring.event250()),",
            "() -> Event250Publisher.unlink(wiring.event250()));"),
        last.body("static void link("));
  }

  @Test
  void wiringIsAsVisibleAsTheAnnotatedType() {
    WiringModel hidden =
        new WiringModel(APP, false, List.of(EMAILS), List.of(), List.of(), List.of());
    for (TypeSpec type : WiringGenerator.generate(hidden)) {
      assertTrue(GeneratedSource.of(type).contains("\nfinal class "), type.name());
    }
    assertTrue(source(wiring(STATIC)).contains("\npublic final class AppWiring {"));
  }
}
