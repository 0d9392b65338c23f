package dev.hardwire.integration.semantics.random;

import dev.hardwire.integration.semantics.program.CallbackSpec;
import dev.hardwire.integration.semantics.program.CallbackSpec.Ordering;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.reference.CallOrder;
import dev.hardwire.integration.semantics.reference.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says of some callbacks where they run, in a way that doesn't contradict itself. */
final class OrderMaker {

  private static final int ATTEMPTS = 200;

  private final Dice dice;

  OrderMaker(Dice dice) {
    this.dice = dice;
  }

  Program ordered(Program program) {
    Program ordered = program;
    for (int owner = 0; owner < program.owners().size(); owner++) {
      for (int i = 0; i < program.owners().get(owner).callbacks().size(); i++) {
        Program attempt = with(ordered, owner, i, ordering(ordered, "callback-" + owner + "." + i));
        ordered = isPossible(attempt) ? attempt : ordered;
      }
    }
    return ordered;
  }

  /** The program with one contradiction more; the program itself if none is found soon. */
  Program contradicting(Program program) {
    for (int i = 0; i < ATTEMPTS; i++) {
      int owner = dice.below(program.owners().size());
      int callback = dice.below(program.owners().get(owner).callbacks().size());
      Program attempt = with(program, owner, callback, ordering(program, ""));
      if (!isPossible(attempt) && !namesItself(attempt, attempt.owners().get(owner), callback)) {
        return attempt;
      }
    }
    return program;
  }

  /** That is another mistake. */
  private static boolean namesItself(Program program, OwnerSpec owner, int callback) {
    Member member = new Member(owner, owner.callbacks().get(callback));
    Ordering ordering = member.callback().ordering();
    return Stream.concat(ordering.before().stream(), ordering.after().stream())
        .anyMatch(name -> member.isCalled(name, program.packageOf(owner)));
  }

  static boolean isPossible(Program program) {
    CallOrder order = new CallOrder(program);
    return program.events().stream().allMatch(event -> order.of(event.name()).isPresent());
  }

  private Ordering ordering(Program program, String id) {
    return new Ordering(
        dice.percent(20) ? id : "",
        dice.percent(25) ? dice.between(-2, 2) : 0,
        dice.percent(20) ? names(program) : List.of(),
        dice.percent(20) ? names(program) : List.of());
  }

  /** One or two names, of callbacks of this event or of others. */
  private List<String> names(Program program) {
    return dice.times(dice.between(1, 2), () -> name(program));
  }

  private String name(Program program) {
    if (dice.percent(5)) {
      return dice.pick("Nobody.knows", "unknown id");
    }
    OwnerSpec owner = dice.pick(program.owners());
    CallbackSpec callback = dice.pick(owner.callbacks());
    if (!callback.ordering().id().isEmpty()) {
      return callback.ordering().id();
    }
    String type =
        dice.pick(
            owner.name(), owner.nestedName(), program.packageOf(owner) + "." + owner.nestedName());
    return type + "." + callback.method();
  }

  private static Program with(Program program, int owner, int callback, Ordering ordering) {
    List<OwnerSpec> owners = new ArrayList<>(program.owners());
    OwnerSpec before = owners.get(owner);
    List<CallbackSpec> callbacks = new ArrayList<>(before.callbacks());
    callbacks.set(callback, with(callbacks.get(callback), ordering));
    owners.set(
        owner,
        new OwnerSpec(
            before.name(),
            before.outer(),
            before.module(),
            before.isPublic(),
            before.isAttachable(),
            callbacks));
    return program.withOwners(owners);
  }

  private static CallbackSpec with(CallbackSpec callback, Ordering ordering) {
    return new CallbackSpec(
        callback.method(),
        callback.events(),
        callback.options(),
        ordering,
        callback.when(),
        callback.parameters(),
        callback.returned(),
        callback.exceptions(),
        callback.behaviour());
  }
}
