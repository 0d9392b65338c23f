package dev.hardwire.integration.semantics.reference;

import static dev.hardwire.integration.semantics.reference.ExampleProgram.RETURNS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.semantics.program.CallbackSpec.Ordering;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order of callbacks, worked out by hand. */
final class CallOrderTest {

  private final ExampleProgram program = ExampleProgram.ofVoid();

  @Test
  void lowerOrderRunsEarlier() {
    add("Bell", new Ordering("", 1, List.of(), List.of()));
    add("Lamp", Ordering.NONE);
    add("Owl", new Ordering("", -1, List.of(), List.of()));
    assertOrder("Owl.act", "Lamp.act", "Bell.act");
  }

  @Test
  void firstWithoutWaitingPredecessorIsNext() {
    add("Bell", new Ordering("", 0, List.of(), List.of("Owl.act")));
    add("Lamp", new Ordering("", 0, List.of(), List.of("town.Bell.act")));
    add("Owl", Ordering.NONE);
    add("Zither", new Ordering("", 0, List.of("first"), List.of()));
    add("Apple", new Ordering("first", 0, List.of(), List.of("nobody")));
    assertOrder("Owl.act", "Bell.act", "Lamp.act", "Zither.act", "Apple.act");
  }

  @Test
  void beforeContradictsOrder() {
    add("Bell", new Ordering("", 0, List.of(), List.of("Lamp.act")));
    add("Lamp", new Ordering("", 1, List.of(), List.of()));
    assertEquals(Optional.empty(), new CallOrder(program.program()).of("door_opened"));
  }

  private void add(String owner, Ordering ordering) {
    program.callback(owner, "act", ordering, Optional.empty(), RETURNS);
  }

  private void assertOrder(String... identities) {
    List<Member> order = new CallOrder(program.program()).of("door_opened").orElseThrow();
    assertEquals(List.of(identities), order.stream().map(Member::identity).toList());
  }
}
