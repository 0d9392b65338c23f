package dev.hardwire.integration.semantics.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How parameters are bound, worked out by hand. */
final class BindingTest {

  private static final List<Parameter> EVENT =
      List.of(
          Parameter.of("name", Type.STRING),
          Parameter.of("email", Type.STRING),
          Parameter.of("age", Type.INT));

  @Test
  void swappedNamesComeOutRight() {
    assertBound(
        List.of(1, 0), Parameter.of("email", Type.CHARS), Parameter.of("name", Type.STRING));
  }

  @Test
  void allAreTakenByPosition() {
    assertBound(
        List.of(0, Binding.INFO, 1, 2),
        Parameter.of("first", Type.STRING),
        Parameter.of("info", Type.INFO),
        Parameter.of("second", Type.OBJECT),
        Parameter.of("third", Type.LONG));
  }

  @Test
  void typesLeaveOnePossibility() {
    assertBound(List.of(2), Parameter.of("first", Type.LONG));
  }

  @Test
  void typesLeaveTwo() {
    assertEquals(Optional.empty(), Binding.of(EVENT, List.of(Parameter.of("first", Type.STRING))));
  }

  @Test
  void someNamesMatchAndOthersDont() {
    assertEquals(
        Optional.empty(),
        Binding.of(
            EVENT, List.of(Parameter.of("name", Type.STRING), Parameter.of("years", Type.INT))));
  }

  private static void assertBound(List<Integer> indexes, Parameter... callback) {
    Optional<Binding> binding = Binding.of(EVENT, List.of(callback));
    assertEquals(Optional.of(indexes), binding.map(Binding::indexes));
  }
}
