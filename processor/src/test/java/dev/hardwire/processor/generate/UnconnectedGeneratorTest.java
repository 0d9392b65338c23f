package dev.hardwire.processor.generate;

import static dev.hardwire.processor.generate.Models.EMAILS;
import static dev.hardwire.processor.generate.Models.broken;
import static dev.hardwire.processor.generate.Models.call;
import static dev.hardwire.processor.generate.Models.contract;
import static dev.hardwire.processor.generate.Models.event;
import static dev.hardwire.processor.generate.Models.fire;
import static dev.hardwire.processor.generate.Models.list;
import static dev.hardwire.processor.generate.Models.owner;
import static dev.hardwire.processor.generate.Models.owners;
import static dev.hardwire.processor.generate.Models.parameter;
import static dev.hardwire.processor.generate.Models.staticCall;
import static dev.hardwire.processor.generate.Models.wiring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnconnectedGeneratorTest {

  private static final EventModel JOINED = event("user_joined", call(EMAILS, "greet", 0));

  private static UnconnectedGenerator generator(WiringModel wiring) {
    OwnerGroups owners = new OwnerGroups(wiring);
    return new UnconnectedGenerator(
        wiring, owners, new BuilderGenerator(wiring, owners), new ContextGenerator(wiring));
  }

  private static GeneratedSource unconnected(WiringModel wiring) {
    return GeneratedSource.of(generator(wiring).nestedClass().toBuilder().build());
  }

  private static GeneratedSource fronts(WiringModel wiring) {
    return GeneratedSource.of(generator(wiring).fronts().get(0));
  }

  @Test
  void connectingCreatesTheWiringAndLinksTheFronts() {
    assertEquals(
        List.of(
            "if (this.isConnected) {",
            "throw new IllegalStateException(",
            "\"AppWiring is connected already: connect(...) was called twice.\");",
            "}",
            "AppWiring connected = AppWiring.create(emails);",
            "this.fronts.link(connected);",
            "this.isConnected = true;",
            "return connected;"),
        unconnected(wiring(JOINED)).body("public synchronized AppWiring connect(Emails emails) {"));
  }

  @Test
  void ownerCalledLikeAVariableIsConnectedAllTheSame() {
    OwnerModel connected = owner("signup.net", "Connected");
    List<String> body =
        unconnected(wiring(event("user_joined", call(connected, "greet"))))
            .body("public synchronized AppWiring connect(");
    assertEquals("AppWiring connected2 = AppWiring.create(connected);", body.get(4));
    assertEquals("return connected2;", body.get(7));
  }

  @Test
  void manyOwnersAreConnectedByTheBuilder() {
    List<OwnerModel> owners = owners(201);
    WiringModel wiring = wiring(List.of(JOINED), owners, List.of(), List.of());
    List<String> body =
        unconnected(wiring)
            .body("public synchronized AppWiring connect(App_Builder2.Ready ready) {");
    assertEquals("AppWiring connected = ready.build();", body.get(4));
  }

  @Test
  void frontHandsOnOnceItIsLinked() {
    GeneratedSource source = fronts(wiring(JOINED));
    assertEquals(
        List.of(
            "UserJoined connected = this.target;",
            "if (connected == null) {",
            "throw new IllegalStateException(",
            "\"Event 'user_joined' was fired before connect(...) of AppWiring.Unconnected.\");",
            "}",
            "connected.fire(name, email);"),
        source.body("public void fire("));
    assertEquals(
        List.of("this.userJoined.target = wiring.userJoined();"), source.body("void link("));
    assertEquals(List.of("private volatile UserJoined target;"), source.lines("private volatile"));
  }

  @Test
  void parametersCalledLikeVariablesAreHandedOn() {
    EventModel event =
        event(
            contract("user_joined", fire(parameter("connected"), parameter("target"))),
            call(EMAILS, "greet"));
    List<String> body = fronts(wiring(event)).body("public void fire(");
    assertEquals("UserJoined connected2 = this.target;", body.get(0));
    assertEquals("connected2.fire(connected, target);", body.get(5));
  }

  @Test
  void eventsWithoutOwnersHaveFrontsToo() {
    EventModel left =
        event("user_left", staticCall(ClassName.get("signup.emails", "Letters"), "file"));
    assertTrue(fronts(wiring(JOINED, left)).contains("class UserLeftFront"));
    assertEquals(
        List.of("return fronts.userLeft;"),
        unconnected(wiring(JOINED, left)).body("public UserLeft userLeft() {"));
  }

  @Test
  void brokenEventsHaveAnAccessorOnly() {
    WiringModel wiring = wiring(JOINED, broken("user_lost"));
    assertFalse(fronts(wiring).contains("UserLost"));
    assertEquals(
        List.of("throw new IllegalStateException(\"not generated because of errors\");"),
        unconnected(wiring).body("public UserLost userLost() {"));
  }

  @Test
  void frontsOfManyEventsAreHeldByGroups() {
    List<EventModel> events = new ArrayList<>(list(250, i -> event("event_" + i)));
    events.add(JOINED);
    WiringModel wiring = wiring(events);
    assertEquals(
        List.of("App_Fronts1", "App_Fronts2"), GeneratedSource.names(generator(wiring).fronts()));
    GeneratedSource source = unconnected(wiring);
    assertEquals(
        List.of("return fronts2.userJoined;"), source.body("public UserJoined userJoined() {"));
    assertEquals(
        List.of("this.fronts1.link(connected);", "this.fronts2.link(connected);"),
        source.lines("this.fronts"));
  }
}
