package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft.Kind;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.List;

/** Makes owners. */
final class OwnerDrafts {

  private final Dice dice;
  private final Vocabulary names;
  private final ProgramDraft program;
  private final CallbackDrafts callbacks;
  private int outers;

  OwnerDrafts(Dice dice, Vocabulary names, ProgramDraft program) {
    this.dice = dice;
    this.names = names;
    this.program = program;
    this.callbacks = new CallbackDrafts(dice, names, program);
  }

  void addTo(ModuleDraft module) {
    int least = module.isProcessed && program.modules.size() > 1 ? 0 : 1;
    for (int i = dice.between(least, module.isProcessed ? 3 : 2); i > 0; i--) {
      List<ContractDraft> events = callbacks.heardBy(module);
      if (!events.isEmpty()) {
        OwnerDraft owner = owner(module);
        for (int c = dice.pick(1, 1, 2, 2, 3); c > 0; c--) {
          callbacks.add(owner, dice.pick(events));
        }
        finish(owner);
      }
    }
  }

  /** Gives each event that needs exactly one answer the one callback that gives it. */
  void answerAll() {
    for (ContractDraft event : program.events) {
      boolean isAnswered =
          program.callbacks().stream().anyMatch(it -> it.events.contains(event.event()));
      if (event.answering() == Answering.ONE && !isAnswered) {
        OwnerDraft owner = owner(event.module());
        callbacks.add(owner, event);
        finish(owner);
      }
    }
    if (!program.isDeclared() && program.callbacks().isEmpty()) {
      OwnerDraft owner = owner(program.application());
      callbacks.add(owner, dice.pick(program.events));
      finish(owner);
    }
  }

  private OwnerDraft owner(ModuleDraft module) {
    boolean isNested = outers < 7 && dice.percent(20);
    outers += isNested ? 1 : 0;
    Kind kind =
        dice.pick(Kind.CLASS, Kind.CLASS, Kind.CLASS, Kind.RECORD, Kind.ENUM, Kind.INTERFACE);
    String packageName = module.packageName() + (dice.percent(20) ? ".parts" : "");
    return new OwnerDraft(module, packageName, isNested ? names.outer() : "", names.owner(), kind);
  }

  private void finish(OwnerDraft owner) {
    if (owner.callbacks.isEmpty()) {
      return;
    }
    ModuleDraft module = owner.module();
    boolean isAnswering = owner.callbacks.stream().anyMatch(this::isOnlyAnswer);
    owner.isAttachable = owner.hasInstanceCallbacks() && !isAnswering && dice.percent(12);
    boolean isOfApplication =
        module == program.application()
            && !module.hasAnchor
            && owner.packageName().equals(module.packageName());
    boolean isPublic =
        !module.isProcessed
            || (owner.hasInstanceCallbacks() && !isOfApplication)
            || dice.percent(50);
    owner.access = isPublic ? "public " : "";
    module.owners.add(owner);
  }

  private boolean isOnlyAnswer(CallbackDraft callback) {
    List<ContractDraft> events = new ArrayList<>(program.events);
    events.removeIf(event -> event.answering() != Answering.ONE);
    return events.stream().anyMatch(event -> callback.events.contains(event.event()));
  }
}
