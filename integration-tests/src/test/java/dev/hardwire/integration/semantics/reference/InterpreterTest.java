package dev.hardwire.integration.semantics.reference;

import static dev.hardwire.integration.semantics.reference.ExampleProgram.RETURNS;
import static dev.hardwire.integration.semantics.reference.ExampleProgram.answers;
import static dev.hardwire.integration.semantics.reference.ExampleProgram.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.FailurePolicy;
import dev.hardwire.WhenUnheard;
import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Action.Adding;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Behaviour;
import dev.hardwire.integration.semantics.program.Behaviour.Effect;
import dev.hardwire.integration.semantics.program.CallbackSpec.Ordering;
import dev.hardwire.integration.semantics.program.Condition;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Hooks;
import dev.hardwire.integration.semantics.program.Label;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Parameter.Role;
import dev.hardwire.integration.semantics.program.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The interpreter says what was worked out by hand from the documentation. */
final class InterpreterTest {

  private static final Parameter VISITOR = Parameter.of("visitor", Type.STRING);

  @Test
  void callbacksRunBeforeListenersInTheOrderOfTheirOwners() {
    assertEquals(
        List.of(
            "did 0: \"active\"",
            "call Bell.ring(\"Ada\")",
            "call Lamp.light(\"Ada\")",
            "hear listener0(\"Ada\")",
            "did 1: nothing"),
        ExampleProgram.ofVoid(VISITOR)
            .callback("Lamp", "light", RETURNS)
            .callback("Bell", "ring", RETURNS)
            .listener(RETURNS)
            .adds(0, Adding.ADD)
            .fires("Ada")
            .lines());
  }

  @Test
  void vetoStopsAtTheFirstFalseAndFailedOnesAreAbsent() {
    assertEquals(
        List.of(
            "call Bell.ring()",
            "handler: Bell.ring of door_opened() failed:"
                + " IllegalStateException(by Bell.ring/1)",
            "call Lamp.light()",
            "did 0: false"),
        new ExampleProgram(Answering.VETO, Type.BOOLEAN)
            .with(FailurePolicy.ISOLATE)
            .callback("Bell", "ring", fails(Failing.UNCHECKED))
            .callback("Lamp", "light", answers(false))
            .callback("Owl", "hoot", answers(true))
            .fires()
            .lines());
  }

  @Test
  void whatFailedBeforeAVetoIsThrownInsteadOfTheAnswer() {
    assertEquals(
        List.of(
            "call Bell.ring()",
            "call Lamp.light()",
            "did 0: threw CallbackException(door_opened [Bell.ring of door_opened()"
                + " failed: IllegalStateException(by Bell.ring/1)])"),
        new ExampleProgram(Answering.VETO, Type.BOOLEAN)
            .with(FailurePolicy.COLLECT)
            .callback("Bell", "ring", fails(Failing.UNCHECKED))
            .callback("Lamp", "light", answers(false))
            .fires()
            .lines());
  }

  @Test
  void errorEndsAFireWithEarlierFailuresSuppressed() {
    assertEquals(
        List.of(
            "call Bell.ring()",
            "call Lamp.light()",
            "did 0: threw AssertionError(by Lamp.light/1)"
                + " suppressing [IllegalStateException(by Bell.ring/1)]"),
        ExampleProgram.ofVoid()
            .with(FailurePolicy.COLLECT)
            .callback("Bell", "ring", fails(Failing.UNCHECKED))
            .callback("Lamp", "light", fails(Failing.ERROR))
            .callback("Owl", "hoot", RETURNS)
            .fires()
            .lines());
  }

  @Test
  void listenersOfAListEventAnswerSeveralAndNullAmongThemIsAFailure() {
    assertEquals(
        List.of(
            "call Bell.ring()",
            "hear listener0()",
            "hear listener1()",
            "handler: listener[listener1] of door_opened() failed: NullPointerException",
            "did 2: [\"a\", \"b\", \"c\"]"),
        new ExampleProgram(Answering.LIST, Type.STRING)
            .with(FailurePolicy.ISOLATE)
            .callback("Bell", "ring", answers("a"))
            .listener(answers(List.of("b", "c")))
            .listener(answers(Arrays.asList("d", null)))
            .adds(0, Adding.ADD)
            .adds(1, Adding.ADD)
            .fires()
            .lines()
            .subList(2, 7));
  }

  @Test
  void firstPresentAnswerWins() {
    assertEquals(
        List.of("call Bell.ring()", "call Lamp.light()", "did 0: present \"b\""),
        new ExampleProgram(Answering.OPTIONAL, Type.STRING)
            .callback("Bell", "ring", answers(Optional.empty()))
            .callback("Lamp", "light", answers("b"))
            .callback("Owl", "hoot", answers("c"))
            .fires()
            .lines());
  }

  @Test
  void eachAnswerOfAFoldIsTheNextArgument() {
    assertEquals(
        List.of("call Bell.ring(1)", "call Lamp.light(7)", "did 0: 8"),
        new ExampleProgram(Answering.FOLD, Type.INT, new Parameter("count", Type.INT, Role.FOLD))
            .callback("Bell", "ring", answers(7))
            .callback("Lamp", "light", answers(8))
            .fires(1)
            .lines());
  }

  @Test
  void successEndsARowOfFailures() {
    assertEquals(
        List.of(failed(1, ""), failed(3, ""), failed(4, ", evicted")),
        ExampleProgram.ofVoid()
            .evictingAfter(2)
            // the first call is that of the second outcome
            .listener(
                fails(Failing.UNCHECKED),
                fails(Failing.UNCHECKED),
                RETURNS,
                fails(Failing.UNCHECKED))
            .adds(0, Adding.ADD)
            .fires()
            .lines(0, 1, 1, 1, 1, 1)
            .stream()
            .filter(line -> line.startsWith("handler"))
            .toList());
  }

  private static String failed(int call, String ending) {
    return "handler: listener[listener0] of door_opened() failed: IllegalStateException(by"
        + " listener0/"
        + call
        + ")"
        + ending;
  }

  @Test
  void whoIsAddedDuringAFireHearsTheNextOne() {
    assertEquals(
        List.of(
            "did 0: \"active\"",
            "hear listener0()",
            "did 1: \"active\"",
            "did 2: nothing",
            "hear listener0()",
            "hear listener1()",
            "did 2: nothing"),
        ExampleProgram.ofVoid()
            .listener(Map.of(1, new Effect(1, false)), RETURNS)
            .listener(RETURNS)
            .adds(0, Adding.ADD)
            .adds(1, Adding.ADD)
            .fires()
            .lines(0, 2, 2));
  }

  @Test
  void innerFireComesFirstAndMayClaimWhatIsToBeHeardOnce() {
    assertEquals(
        List.of(
            "hear listener0()",
            "hear listener0()",
            "hear listener1()",
            "did 2: nothing",
            "did 2: nothing"),
        ExampleProgram.ofVoid()
            .listener(Map.of(1, new Effect(2, false)), RETURNS)
            .listener(RETURNS)
            .adds(0, Adding.ADD)
            .adds(1, Adding.ONCE)
            .fires()
            .lines(0, 1, 2)
            .subList(2, 7));
  }

  @Test
  void latestArgumentsAreHandedOverOnArrivalAndCountAsTheOneEvent() {
    assertEquals(
        List.of(
            "did 0: nothing", "hear listener0(\"Ada\")", "did 1: \"inactive\"", "did 0: nothing"),
        ExampleProgram.ofVoid(VISITOR)
            .sticky()
            .listener(RETURNS)
            .fires("Ada")
            .adds(0, Adding.ONCE)
            .lines(0, 1, 0));
  }

  @Test
  void failureOfAHandOverUndoesTheArrival() {
    assertEquals(
        List.of(
            "did 0: nothing",
            "hear listener0()",
            "did 1: threw IllegalStateException(by listener0/1)",
            "did 2: 0"),
        ExampleProgram.ofVoid()
            .sticky()
            .listener(fails(Failing.UNCHECKED))
            .fires()
            .adds(0, Adding.ADD)
            .does(new Action.CountListeners(0))
            .lines());
  }

  @Test
  void eventIsUnheardUntilSomebodyIsAttached() {
    assertEquals(
        List.of(
            "did 0: threw UnheardEventException(door_opened)",
            "did 1: \"active\"",
            "call Lamp.light[instance0]()",
            "did 0: nothing"),
        ExampleProgram.ofVoid()
            .with(WhenUnheard.THROW)
            .attachable("Lamp", "light", RETURNS)
            .fires()
            .does(new Action.Attach(0, false, 0))
            .lines(0, 1, 0));
  }

  @Test
  void listenerForASenderHearsNoOther() {
    Parameter door = new Parameter("door", Type.DOOR, Role.SENDER);
    assertEquals(
        List.of("did 0: \"active\"", "did 1: nothing", "hear listener0(door0)", "did 2: nothing"),
        ExampleProgram.ofVoid(door)
            .listener(RETURNS)
            .does(new Action.Add(0, 0, Adding.FOR_SENDER, new Label("door0"), 0))
            .fires(new Label("door1"))
            .fires(new Label("door0"))
            .lines());
  }

  @Test
  void hooksSurroundCallsButNotConditions() {
    Condition never =
        new Condition("isDark", true, List.of(), new Behaviour(Map.of(), List.of(answers(false))));
    assertEquals(
        List.of(
            "when Bell.isDark()",
            "before door_opened Lamp.light",
            "call Lamp.light()",
            "failed door_opened Lamp.light 1 IllegalStateException(by Lamp.light/1)",
            "did 0: threw IllegalStateException(by Lamp.light/1)"
                + " suppressing [IllegalStateException(by failed/1)]"),
        ExampleProgram.ofVoid()
            .with(new Hooks(true, Map.of(), Map.of(), Map.of(1, Failing.UNCHECKED)))
            .callback("Bell", "ring", Ordering.NONE, Optional.of(never), RETURNS)
            .callback("Lamp", "light", fails(Failing.UNCHECKED))
            .fires()
            .lines());
  }
}
