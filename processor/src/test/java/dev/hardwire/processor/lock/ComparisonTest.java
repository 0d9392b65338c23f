package dev.hardwire.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.lock.Found.FoundCallback;
import dev.hardwire.processor.lock.Found.FoundEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  private static final List<Parameter> FIRST =
      List.of(new Parameter("java.util.UUID", "order"), new Parameter("long", "cents"));
  private static final List<Parameter> SECOND =
      List.of(
          new Parameter("java.util.UUID", "order"),
          new Parameter("long", "cents"),
          new Parameter("java.lang.String", "currency"));

  private static final FoundCallback CONFIRM = new FoundCallback(Set.of("order_placed"), Set.of());

  private static Found found(FoundEvent event, Map<String, FoundCallback> callbacks) {
    return new Found(new TreeMap<>(Map.of("order_placed", event)), new TreeMap<>(callbacks));
  }

  private static FoundEvent version(
      int number, List<Parameter> parameters, Map<Integer, List<Parameter>> upcasters) {
    return new FoundEvent("OrderPlaced", number, parameters, upcasters);
  }

  private static Lock lockOf(Found found) {
    return Comparison.of(Lock.empty(), found, "hardwire.lock").lock();
  }

  private static final Found VERSION_1 =
      found(version(1, FIRST, Map.of()), Map.of("mail.confirm", CONFIRM));

  private static List<Difference> differences(Lock known, Found found) {
    return Comparison.of(known, found, "hardwire.lock").differences();
  }

  private static Difference only(Lock known, Found found) {
    List<Difference> differences = differences(known, found);
    assertEquals(1, differences.size(), differences.toString());
    return differences.get(0);
  }

  @Test
  void whatIsNewIsLocked() {
    Lock lock = lockOf(VERSION_1);
    assertEquals(Map.of(1, FIRST), lock.events().get("order_placed"));
    assertEquals(Set.of("order_placed"), lock.callbacks().get("mail.confirm"));
  }

  @Test
  void whatStaysHasNoDifference() {
    Comparison again = Comparison.of(lockOf(VERSION_1), VERSION_1, "hardwire.lock");
    assertEquals(List.of(), again.differences());
    assertEquals(lockOf(VERSION_1), again.lock());
  }

  @Test
  void changedParametersNeedAVersionAndAnUpcaster() {
    Difference difference =
        only(
            lockOf(VERSION_1),
            found(version(1, SECOND, Map.of()), Map.of("mail.confirm", CONFIRM)));
    assertEquals(
        "Event 'order_placed' has other parameters than what may be stored of its version 1.",
        difference.sentence());
    assertEquals(
        List.of(
            "stored: (java.util.UUID order, long cents)",
            "found:  (java.util.UUID order, long cents, java.lang.String currency)"),
        difference.details());
    assertEquals(
        "Give OrderPlaced version = 2, and the method @Upcaster(1) static void"
            + " fromVersion1(java.util.UUID order, long cents, OrderPlaced next) that fires what"
            + " they are now.",
        difference.action());
  }

  @Test
  void renamedRetypedAndReorderedParametersAreChanges() {
    List<List<Parameter>> changes =
        List.of(
            List.of(new Parameter("java.util.UUID", "id"), new Parameter("long", "cents")),
            List.of(new Parameter("java.util.UUID", "order"), new Parameter("int", "cents")),
            List.of(new Parameter("long", "cents"), new Parameter("java.util.UUID", "order")),
            List.of(new Parameter("java.util.UUID", "order")));
    for (List<Parameter> change : changes) {
      Found found = found(version(1, change, Map.of()), Map.of("mail.confirm", CONFIRM));
      assertEquals("order_placed", only(lockOf(VERSION_1), found).event().orElseThrow());
    }
  }

  @Test
  void newVersionWithItsUpcasterIsLockedBesideTheOldOne() {
    Found second = found(version(2, SECOND, Map.of(1, FIRST)), Map.of("mail.confirm", CONFIRM));
    Comparison comparison = Comparison.of(lockOf(VERSION_1), second, "hardwire.lock");
    assertEquals(List.of(), comparison.differences());
    assertEquals(Map.of(1, FIRST, 2, SECOND), comparison.lock().events().get("order_placed"));
  }

  @Test
  void newVersionWithoutUpcasterIsToldWithItsSignature() {
    Difference difference =
        only(
            lockOf(VERSION_1),
            found(version(2, SECOND, Map.of()), Map.of("mail.confirm", CONFIRM)));
    assertEquals(
        "Nothing reads what may be stored of version 1 of event 'order_placed'.",
        difference.sentence());
    assertEquals(
        "Give OrderPlaced the method @Upcaster(1) static void fromVersion1(java.util.UUID order,"
            + " long cents, OrderPlaced next). If none of it is stored any more, delete line"
            + " event.order_placed.1 in hardwire.lock.",
        difference.action());
  }

  @Test
  void upcasterOfOtherParametersIsTold() {
    Difference difference =
        only(
            lockOf(VERSION_1),
            found(version(2, SECOND, Map.of(1, SECOND)), Map.of("mail.confirm", CONFIRM)));
    assertEquals(
        "The upcaster for version 1 of event 'order_placed' takes other parameters than may be"
            + " stored.",
        difference.sentence());
  }

  @Test
  void versionsDoNotFall() {
    Found second = found(version(2, SECOND, Map.of(1, FIRST)), Map.of("mail.confirm", CONFIRM));
    Difference difference = only(lockOf(second), VERSION_1);
    assertEquals(
        "Event 'order_placed' has version 1, but version 2 of it may be stored.",
        difference.sentence());
    assertEquals("Give OrderPlaced version = 2 or more.", difference.action());
  }

  @Test
  void removedIdIsTold() {
    Difference difference = only(lockOf(VERSION_1), new Found(new TreeMap<>(), new TreeMap<>()));
    assertEquals(
        "No durable callback has id 'mail.confirm', under which calls may be stored.",
        difference.sentence());
    assertEquals(
        "Give formerly = \"mail.confirm\" to the callback that has another id now. If none of them"
            + " are to be made, write gone.mail.confirm= in the place of its line in"
            + " hardwire.lock.",
        difference.action());
  }

  @Test
  void renamedIdIsToldAtTheOnlyNewOne() {
    Difference difference =
        only(lockOf(VERSION_1), found(version(1, FIRST, Map.of()), Map.of("mail.send", CONFIRM)));
    assertEquals("mail.send", difference.callback().orElseThrow());
    assertTrue(
        difference
            .action()
            .startsWith(
                "If callback 'mail.send' is the same, give it formerly = \"mail.confirm\"."));
  }

  @Test
  void acknowledgedRenameIsRememberedAndMustStay() {
    FoundCallback renamed = new FoundCallback(Set.of("order_placed"), Set.of("mail.confirm"));
    Found now = found(version(1, FIRST, Map.of()), Map.of("mail.send", renamed));
    Comparison comparison = Comparison.of(lockOf(VERSION_1), now, "hardwire.lock");
    assertEquals(List.of(), comparison.differences());
    assertEquals(Map.of("mail.confirm", "mail.send"), comparison.lock().formerly());

    Found forgotten = found(version(1, FIRST, Map.of()), Map.of("mail.send", CONFIRM));
    assertEquals("mail.send", only(comparison.lock(), forgotten).callback().orElseThrow());
  }

  @Test
  void acknowledgedRemovalIsNoDifference() throws LockSyntaxException {
    String text =
        LockText.of(Map.of("shop.App", lockOf(VERSION_1)))
            .replace("callback.mail.confirm=order_placed", "gone.mail.confirm=no longer sent");
    Lock lock = Objects.requireNonNull(LockReader.read(text).get("shop.App"));
    Comparison comparison =
        Comparison.of(lock, new Found(new TreeMap<>(), new TreeMap<>()), "hardwire.lock");
    assertEquals(List.of(), comparison.differences());
    assertEquals(Map.of("mail.confirm", "no longer sent"), comparison.lock().gone());
  }

  @Test
  void eventThatACallbackNoLongerHearsIsTold() {
    FoundCallback both = new FoundCallback(Set.of("order_placed", "order_sent"), Set.of());
    Lock lock = lockOf(found(version(1, FIRST, Map.of()), Map.of("mail.confirm", both)));
    Difference difference = only(lock, VERSION_1);
    assertEquals(
        "Durable callback 'mail.confirm' does not hear event 'order_sent', of which calls may be"
            + " stored for it.",
        difference.sentence());
  }

  @Test
  void eventsWithoutDurableCallbacksStayLocked() {
    Found none = new Found(new TreeMap<>(), new TreeMap<>());
    Lock lock = Comparison.of(lockOf(VERSION_1), none, "hardwire.lock").lock();
    assertEquals(Map.of(1, FIRST), lock.events().get("order_placed"));
  }
}
