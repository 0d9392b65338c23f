package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WiringModelTest {

  private static final ClassName APP = ClassName.get("app", "Main", "App");
  private static final ClassName EMAILS = ClassName.get("mail", "Emails");
  private static final OwnerModel OWNER = new OwnerModel(EMAILS, "emails");

  private static CallModel call(Optional<OwnerModel> receiver) {
    return new CallModel(
        new CallbackCall(EMAILS, "greet", CallbackCall.Receiver.NONE),
        receiver,
        List.of(),
        new CallbackLabel(EMAILS, "greet", List.of(), true));
  }

  private static EventModel event(CallModel... calls) {
    FireMethod fire = new FireMethod("fire", List.of(), List.of(), false, false);
    ContractModel contract =
        new ContractModel(
            new EventName("user_joined"), ClassName.get("app", "UserJoined"), fire, false, false);
    return new EventModel(contract, List.of(calls), false);
  }

  private static WiringModel wiring(List<UsedIndex> indexes) {
    return new WiringModel(APP, true, List.of(), List.of(), indexes, List.of());
  }

  @Test
  void provenanceNamesTheIndexesWithTheirHashes() {
    WiringModel wiring =
        wiring(
            List.of(
                new UsedIndex(ClassName.get("mail", "MailModule_Index"), "4d2"),
                new UsedIndex(ClassName.get("db", "DbModule_Index"), "162e")));
    assertEquals(
        "{format=1, index.db.DbModule_Index=162e, index.mail.MailModule_Index=4d2,"
            + " wiring=app.Main.App}",
        wiring.provenance().toString());
  }

  @Test
  void provenanceOfOneCompilationNamesTheWiringAlone() {
    assertEquals("{format=1, wiring=app.Main.App}", wiring(List.of()).provenance().toString());
  }

  @Test
  void classesAreNamedAfterTheAnnotatedType() {
    assertEquals("app.Main_AppWiring", wiring(List.of()).type().canonicalName());
    assertEquals(
        "app.Main_App_UserJoinedDispatcher", wiring(List.of()).dispatcher(event()).canonicalName());
  }

  @Test
  void eventIsStaticWhereNoCallNeedsAnOwner() {
    WiringModel wiring = wiring(List.of());
    assertTrue(wiring.isStatic(event()));
    assertTrue(wiring.isStatic(event(call(Optional.empty()))));
    assertFalse(wiring.isStatic(event(call(Optional.empty()), call(Optional.of(OWNER)))));
  }

  @Test
  void receiversAreNamedOnceInTheOrderOfTheCalls() {
    OwnerModel other = new OwnerModel(ClassName.get("db", "Database"), "database");
    assertEquals(
        List.of(other, OWNER),
        wiring(List.of())
            .receivers(
                event(
                    call(Optional.of(other)),
                    call(Optional.of(OWNER)),
                    call(Optional.empty()),
                    call(Optional.of(other)))));
  }

  @Test
  void errorHandlerIsTakenWhereAnEventDeclaresIt() {
    DeliveryModel isolated =
        new DeliveryModel(
            Policy.ISOLATE,
            3,
            Unheard.IGNORE,
            false,
            false,
            false,
            Optional.empty(),
            false,
            Map.of());
    ContractModel plain = event().contract();
    ContractModel contract =
        new ContractModel(plain.event(), plain.type(), plain.fire(), false, false, false, isolated);
    EventModel event = new EventModel(contract, List.of(), false);
    WiringModel wiring =
        new WiringModel(APP, true, List.of(), List.of(event), List.of(), List.of());
    assertTrue(wiring.isReporting());
    assertTrue(wiring.hasContext());
    assertTrue(wiring.isStatic(event));
    assertFalse(wiring(List.of()).isReporting());
  }

  @Test
  void stubHasTheShapeOfTheWiring() {
    EventModel event = event(call(Optional.of(OWNER)));
    List<UsedIndex> indexes = List.of(new UsedIndex(ClassName.get("db", "DbModule_Index"), "162e"));
    List<OwnerModel> owners = List.of(OWNER);
    assertEquals(
        new WiringModel(APP, true, owners, List.of(event.asStub()), indexes, List.of()),
        new WiringModel(APP, true, owners, List.of(event), indexes, List.of()).asStub());
  }

  @Test
  void ownersAreNamedAfterTheirClass() {
    assertEquals("emails", OwnerModel.parameterName(EMAILS));
    assertEquals("drafts", OwnerModel.parameterName(EMAILS.nestedClass("Drafts")));
    assertEquals("uRLs", OwnerModel.parameterName(ClassName.get("web", "URLs")));
    assertEquals("lampOwner", OwnerModel.parameterName(ClassName.get("house", "lamp")));
    assertEquals("注文Owner", OwnerModel.parameterName(ClassName.get("shop", "注文")));
    assertEquals("änderungen", OwnerModel.parameterName(ClassName.get("web", "Änderungen")));
  }
}
