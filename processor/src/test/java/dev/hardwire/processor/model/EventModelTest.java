package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventModelTest {

  private static final ClassName SESSION = ClassName.get("chat", "Session");
  private static final CallModel LOGGED = call(Optional.empty());
  private static final CallModel SHOWN =
      call(Optional.of(new OwnerModel(SESSION, "session", true)));

  private static CallModel call(Optional<OwnerModel> receiver) {
    return new CallModel(
        new CallbackCall(SESSION, "show", CallbackCall.Receiver.NONE),
        receiver,
        List.of(),
        new CallbackLabel(SESSION, "show", List.of(), true));
  }

  private static EventModel event(boolean isOpen, boolean isSticky, CallModel... calls) {
    return event(Policy.PROPAGATE, Unheard.REPORT, isOpen, isSticky, calls);
  }

  private static EventModel event(
      Policy policy, Unheard unheard, boolean isOpen, boolean isSticky, CallModel... calls) {
    DeliveryModel delivery =
        new DeliveryModel(
            policy, 3, unheard, isOpen, isSticky, false, Optional.empty(), false, Map.of());
    FireMethod fire = new FireMethod("fire", List.of(), List.of(), false, false);
    ContractModel contract =
        new ContractModel(
            new EventName("message_sent"),
            ClassName.get("chat", "MessageSent"),
            fire,
            false,
            false,
            false,
            delivery);
    return new EventModel(contract, List.of(calls), false);
  }

  @Test
  void callbackOfNobodyWhoComesAndGoesAlwaysHears() {
    assertTrue(event(false, false, LOGGED).isAlwaysHeard());
    assertTrue(event(true, false, SHOWN, LOGGED).isAlwaysHeard());
    assertFalse(event(true, false, SHOWN).isAlwaysHeard());
    assertFalse(event(false, false).isAlwaysHeard());
  }

  @Test
  void listenersAndLateArrivalsAreCalledBesideParts() {
    assertFalse(event(false, false, LOGGED, SHOWN).callsBesideParts());
    assertTrue(event(true, false, LOGGED).callsBesideParts());
    assertTrue(event(false, true, SHOWN).callsBesideParts());
    assertTrue(event(true, true).callsBesideParts());
  }

  @Test
  void stickyEventThatNobodyCanMissIsAnyOther() {
    assertFalse(event(false, true, LOGGED).isSticky());
    assertTrue(event(false, true, SHOWN).isSticky());
    assertTrue(event(true, true).isSticky());
    assertFalse(event(true, false, SHOWN).isSticky());
  }

  @Test
  void errorHandlerIsToldOfFailuresWhereThereIsSomebodyToFail() {
    assertTrue(event(Policy.ISOLATE, Unheard.IGNORE, false, false, LOGGED).isReported());
    assertTrue(event(Policy.EVICT, Unheard.IGNORE, true, false).isReported());
    assertFalse(event(Policy.ISOLATE, Unheard.IGNORE, false, false).isReported());
    assertFalse(event(Policy.COLLECT, Unheard.IGNORE, true, false, LOGGED).isReported());
  }

  @Test
  void errorHandlerIsToldOfUnheardEventsThatCanBeUnheard() {
    assertTrue(event(false, false).isReported());
    assertTrue(event(false, false, SHOWN).isReported());
    assertFalse(event(false, false, SHOWN, LOGGED).isReported());
  }

  @Test
  void stubHasTheShapeAndNoCalls() {
    EventModel event = event(true, true, LOGGED, SHOWN);
    assertEquals(new EventModel(event.contract(), List.of(), true), event.asStub());
  }
}
