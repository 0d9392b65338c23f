package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.APP;
import static dev.hardwire.processor.generate.Models.DATABASE;
import static dev.hardwire.processor.generate.Models.EMAILS;
import static dev.hardwire.processor.generate.Models.STRING;
import static dev.hardwire.processor.generate.Models.call;
import static dev.hardwire.processor.generate.Models.callThroughAccessor;
import static dev.hardwire.processor.generate.Models.contract;
import static dev.hardwire.processor.generate.Models.event;
import static dev.hardwire.processor.generate.Models.fire;
import static dev.hardwire.processor.generate.Models.list;
import static dev.hardwire.processor.generate.Models.owners;
import static dev.hardwire.processor.generate.Models.parameter;
import static dev.hardwire.processor.generate.Models.staticCall;
import static dev.hardwire.processor.generate.Models.wiring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.WiringModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatcherGeneratorTest {

  private static final ClassName LETTERS = ClassName.get("signup.emails", "Letters");
  private static final String NAME = "App_UserJoinedDispatcher";

  private static List<TypeSpec> generate(EventModel event) {
    WiringModel wiring = wiring(event);
    return DispatcherGenerator.generate(wiring, new OwnerGroups(wiring), event);
  }

  private static GeneratedSource source(EventModel event) {
    List<TypeSpec> types = generate(event);
    assertEquals(1, types.size());
    return GeneratedSource.of(types.get(0));
  }

  private static GeneratedSource source(FireMethod fire, CallModel... calls) {
    return source(event(contract("user_joined", fire), calls));
  }

  @Test
  void callsStandInTheirOrder() {
    GeneratedSource source =
        source(
            event(
                "user_joined",
                call(DATABASE, "insert", 0, 1),
                staticCall(LETTERS, "welcome", 1),
                call(EMAILS, "remember"),
                call(DATABASE, "commit")));
    assertEquals(
        List.of(
            "database.insert(name, email);",
            "Letters.welcome(email);",
            "emails.remember();",
            "database.commit();"),
        source.body("public void fire("));
  }

  @Test
  void ownersAreGivenOnce() {
    GeneratedSource source =
        source(
            event(
                "user_joined",
                call(EMAILS, "greet"),
                call(DATABASE, "insert"),
                call(EMAILS, "remember")));
    assertTrue(source.contains("App_UserJoinedDispatcher(Emails emails, Database database) {"));
    assertEquals(
        List.of("private final Emails emails;", "private final Database database;"),
        source.lines("private final"));
  }

  @Test
  void staticDoorIsThereWhereAllCallbacksAreStatic() {
    GeneratedSource source = source(event("user_joined", staticCall(LETTERS, "welcome", 0)));
    assertEquals(
        List.of("App_UserJoinedDispatcher.CONTRACT.fire(name, email);"),
        source.body("public static void fire("));
    assertEquals(
        List.of(
            "@Override",
            "public void fire(String name, String email) {",
            "Letters.welcome(name);",
            "}",
            "",
            "@Override",
            "public String toString() {",
            "return \"user_joined: Letters.welcome\";",
            "}"),
        source.body("private static final class AsContract implements UserJoined"));
    assertTrue(source.contains("private App_UserJoinedDispatcher() {"));
  }

  @Test
  void staticDoorIsNotThereWhereOneCallbackNeedsAnOwner() {
    GeneratedSource source =
        source(event("user_joined", staticCall(LETTERS, "welcome"), call(EMAILS, "greet")));
    assertFalse(source.contains("static"));
    assertTrue(source.contains("class App_UserJoinedDispatcher implements UserJoined {"));
  }

  @Test
  void eventWithoutCallbacksIsFiredInVain() {
    GeneratedSource source = source(event("user_joined"));
    assertEquals(List.of(), source.body("public void fire("));
    assertTrue(source.contains("to which no callback listens"));
  }

  @Test
  void hiddenCallbackIsHandedItsOwner() {
    assertEquals(
        List.of("Emails_Callbacks.greet(emails, email);"),
        source(event("user_joined", callThroughAccessor(EMAILS, "greet", 1)))
            .body("public void fire("));
  }

  @Test
  void contractsMethodKeepsItsName() {
    FireMethod place = new FireMethod("place", List.of(), List.of(), false, false);
    assertTrue(source(place, call(EMAILS, "greet")).contains("public void place() {"));
    GeneratedSource door = source(place, staticCall(LETTERS, "welcome"));
    assertTrue(door.contains("public static void fire() {"));
    assertEquals(
        List.of("App_UserJoinedDispatcher.CONTRACT.place();"),
        door.body("public static void fire("));
    assertEquals(List.of("Letters.welcome();"), door.body("public void place("));
  }

  @Test
  void exceptionsAreDeclaredWhereverTheyPass() {
    FireMethod throwing =
        new FireMethod("fire", List.of(), List.of(ClassName.get(IOException.class)), false, false);
    GeneratedSource source = source(throwing, staticCall(LETTERS, "welcome"));
    assertTrue(source.contains("public static void fire() throws IOException {"));
    assertTrue(source.contains("public void fire() throws IOException {"));
  }

  @Test
  void variableArgumentsStayVariable() {
    FireMethod variable =
        new FireMethod(
            "fire",
            List.of(new ParameterModel("names", ArrayTypeName.of(STRING))),
            List.of(),
            true,
            false);
    GeneratedSource source = source(variable, call(EMAILS, "greet", 0));
    assertTrue(source.contains("public void fire(String... names) {"));
    assertFalse(source.contains("unchecked"));
  }

  @Test
  void variableArgumentsOfGenericTypesGiveNoWarning() {
    TypeName lists = ParameterizedTypeName.get(ClassName.get(List.class), STRING);
    FireMethod variable =
        new FireMethod(
            "fire",
            List.of(new ParameterModel("names", ArrayTypeName.of(lists))),
            List.of(),
            true,
            false);
    assertTrue(
        source(variable, call(EMAILS, "greet", 0)).contains("@SuppressWarnings(\"unchecked\")"));
  }

  @Test
  void castsAreWritten() {
    CallModel call = staticCall(LETTERS, "welcome", 0);
    CallModel cast =
        new CallModel(
            call.call(),
            call.receiver(),
            List.of(new ArgumentModel(1, Optional.of(ClassName.get(Object.class)))),
            call.label());
    assertEquals(
        List.of("Letters.welcome((Object) email);"),
        source(event("user_joined", cast)).body("public void fire("));
  }

  @Test
  void ownerThatAParameterHidesIsStillReached() {
    GeneratedSource source =
        source(
            fire(parameter("emails"), parameter("database2")),
            call(EMAILS, "greet", 0),
            call(DATABASE, "insert", 0));
    assertEquals(
        List.of("this.emails.greet(emails);", "database.insert(emails);"),
        source.body("public void fire("));
  }

  @Test
  void parameterThatHidesAClassGivesWay() {
    GeneratedSource source = source(fire(parameter("Letters")), staticCall(LETTERS, "welcome", 0));
    assertEquals(List.of("Letters.welcome(Letters2);"), source.body("public void fire("));
  }

  @Test
  void parameterThatHidesAPackageGivesWayWhereClassesShareTheirName() {
    ClassName other = ClassName.get("signup.faxes", "Letters");
    GeneratedSource source =
        source(
            fire(parameter("signup")),
            staticCall(LETTERS, "welcome", 0),
            staticCall(other, "welcome", 0));
    assertEquals(
        List.of("Letters.welcome(signup2);", "signup.faxes.Letters.welcome(signup2);"),
        source.body("public void fire("));
  }

  @Test
  void parameterThatHidesAPackageStaysWhereNothingNamesIt() {
    GeneratedSource source = source(fire(parameter("signup")), staticCall(LETTERS, "welcome", 0));
    assertEquals(List.of("Letters.welcome(signup);"), source.body("public void fire("));
  }

  @Test
  void documentationLinksToVisibleCallbacksOnly() {
    GeneratedSource source =
        source(event("user_joined", call(EMAILS, "greet", 0), callThroughAccessor(EMAILS, "file")));
    assertEquals(
        List.of("*   <li>{@link Emails#greet(String)}", "*   <li>{@code Emails_Callbacks.file}"),
        source.lines("*   <li>"));
  }

  @Test
  void documentationOfManyCallbacksIsCut() {
    CallModel[] calls =
        list(130, i -> staticCall(LETTERS, "welcome" + i)).toArray(new CallModel[0]);
    GeneratedSource source = source(event("user_joined", calls));
    assertEquals(100, source.lines("*   <li>").size());
    assertTrue(source.contains("<p>and 30 more"));
  }

  @Test
  void eventNamesItsCallbacks() {
    assertEquals(
        List.of("return \"user_joined: no callbacks\";"),
        source(event("user_joined")).body("public String toString() {"));
    assertEquals(
        List.of("return \"user_joined: Emails.greet, Database.insert\";"),
        source(event("user_joined", call(EMAILS, "greet"), call(DATABASE, "insert")))
            .body("public String toString() {"));
  }

  @Test
  void manyCallbacksAreNamedOneALine() {
    CallModel[] calls =
        list(130, i -> staticCall(LETTERS, "welcome" + i)).toArray(new CallModel[0]);
    List<String> body = source(event("user_joined", calls)).body("public String toString() {");
    assertEquals(102, body.size());
    assertEquals("return \"user_joined:\"", body.get(0));
    assertEquals("+ \" Letters.welcome0,\"", body.get(1));
    assertEquals("+ \" and 30 more\";", body.get(101));
  }

  @Test
  void manyStaticCallsAreCutIntoParts() {
    CallModel[] calls =
        list(200, i -> staticCall(LETTERS, "welcome" + i, 0, 1)).toArray(new CallModel[0]);
    List<TypeSpec> types = generate(event("user_joined", calls));
    assertEquals(List.of(NAME, NAME + "1", NAME + "2", NAME + "3"), GeneratedSource.names(types));
    assertEquals(
        List.of(
            NAME + "1.fire(name, email);",
            NAME + "2.fire(name, email);",
            NAME + "3.fire(name, email);"),
        GeneratedSource.of(types.get(0)).body("public void fire("));
    List<String> called = new ArrayList<>();
    types.subList(1, 4).stream()
        .map(GeneratedSource::of)
        .map(part -> part.body("static void fire("))
        .forEach(called::addAll);
    assertEquals(list(200, i -> "Letters.welcome" + i + "(name, email);"), called);
  }

  @Test
  void partsAreGivenTheOwnersThatTheyNeed() {
    List<CallModel> calls = new ArrayList<>();
    calls.add(call(EMAILS, "greet", 0));
    calls.addAll(list(100, i -> staticCall(LETTERS, "welcome" + i, 0)));
    calls.add(call(DATABASE, "insert", 0));
    List<TypeSpec> types = generate(event("user_joined", calls.toArray(new CallModel[0])));
    assertEquals(3, types.size());
    GeneratedSource dispatcher = GeneratedSource.of(types.get(0));
    assertEquals(
        List.of(
            "this.part1 = new " + NAME + "1(emails);", "this.part2 = new " + NAME + "2(database);"),
        dispatcher.body(NAME + "(Emails emails, Database database) {"));
    assertEquals(
        List.of("this.part1.fire(name, email);", "this.part2.fire(name, email);"),
        dispatcher.body("public void fire("));
  }

  @Test
  void partsAreGivenTheGroupsOfTheirOwners() {
    List<OwnerModel> owners = owners(450);
    CallModel[] calls =
        owners.stream().map(owner -> call(owner, "greet")).toArray(CallModel[]::new);
    List<TypeSpec> types = generate(event("user_joined", calls));
    assertEquals(4, types.size());
    assertEquals(
        List.of(
            "this.part1 = new " + NAME + "1(owners1);",
            "this.part2 = new " + NAME + "2(owners1, owners2);",
            "this.part3 = new " + NAME + "3(owners2, owners3);"),
        GeneratedSource.of(types.get(0)).body(NAME + "("));
    assertEquals(
        "this.owner449 = owners3.owner449;",
        GeneratedSource.of(types.get(3)).body(NAME + "3(").get(129));
  }

  @Test
  void dispatcherIsAsVisibleAsTheWiring() {
    EventModel event = event("user_joined", call(EMAILS, "greet"));
    WiringModel hidden =
        new WiringModel(APP, false, List.of(EMAILS), List.of(event), List.of(), List.of());
    TypeSpec type = DispatcherGenerator.generate(hidden, new OwnerGroups(hidden), event).get(0);
    assertTrue(GeneratedSource.of(type).contains("\nfinal class " + NAME));
    assertTrue(source(event).contains("\npublic final class " + NAME));
  }
}
