package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.Participants;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.List;

/** Says of some callbacks where they run, in a way that doesn't contradict itself. */
final class Orders {

  private final Dice dice;
  private final ProgramDraft program;

  Orders(Dice dice, ProgramDraft program) {
    this.dice = dice;
    this.program = program;
  }

  void make() {
    for (CallbackDraft callback : program.callbacks()) {
      if (dice.percent(15)) {
        callback.id = "id " + callback.method;
      }
    }
    program.callbacks().forEach(this::make);
  }

  private void make(CallbackDraft callback) {
    if (dice.percent(25)) {
      callback.order = dice.between(-2, 2);
      callback.order = isPossible() ? callback.order : 0;
    }
    if (dice.percent(25)) {
      add(callback, callback.before);
    }
    if (dice.percent(25)) {
      add(callback, callback.after);
    }
  }

  private void add(CallbackDraft callback, List<String> names) {
    CallbackDraft other = dice.pick(program.callbacks());
    List<String> known = new ArrayList<>(List.of(other.qualifiedName()));
    known.add(other.owner().name + "." + other.method);
    if (!other.id.isEmpty()) {
      known.add(other.id);
    }
    String name = dice.percent(5) ? "Nobody.knows" : dice.pick(known);
    names.add(name);
    if (callback.isCalled(name) || !isPossible()) {
      names.remove(name);
    }
  }

  private boolean isPossible() {
    for (WiringDraft wiring : program.wirings()) {
      Participants participants = new Participants(program, wiring);
      if (participants.events().stream().anyMatch(it -> participants.callbacks(it).isEmpty())) {
        return false;
      }
    }
    return true;
  }
}
