package dev.hardwire.integration.semantics.random;

import dev.hardwire.FailurePolicy;
import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Action.Fire;
import dev.hardwire.integration.semantics.program.Action.Via;
import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Program.Making;
import dev.hardwire.integration.semantics.reference.CallOrder;
import dev.hardwire.integration.semantics.reference.Member;
import java.util.List;

/** Fires some events by static methods, where nothing needs an object. */
final class StaticDoors {

  private final Dice dice;

  StaticDoors(Dice dice) {
    this.dice = dice;
  }

  Program in(Program program) {
    List<Action> actions =
        program.actions().stream()
            .map(
                action ->
                    action instanceof Fire fire && isPossible(program, fire) && dice.percent(40)
                        ? new Fire(fire.source(), Via.STATIC, fire.arguments())
                        : action)
            .toList();
    return program.withActions(actions);
  }

  private static boolean isPossible(Program program, Fire fire) {
    EventSpec event = program.eventOf(fire.source());
    List<Member> callbacks = new CallOrder(program).of(event.name()).orElseThrow();
    boolean needsObject =
        event.isOpen()
            || event.policy() == FailurePolicy.ISOLATE
            || event.policy() == FailurePolicy.EVICT
            || program.hooks().isPresent()
            || program.making() == Making.UNCONNECTED;
    return !needsObject
        && !callbacks.isEmpty()
        && callbacks.stream().allMatch(member -> member.callback().isStatic());
  }
}
