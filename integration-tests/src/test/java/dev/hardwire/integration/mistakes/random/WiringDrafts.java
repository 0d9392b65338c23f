package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.mistakes.program.Draft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.Participants;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes wirings: that of the application, and sometimes another one. */
final class WiringDrafts {

  private final Dice dice;
  private final ProgramDraft program;

  WiringDrafts(Dice dice, ProgramDraft program) {
    this.dice = dice;
    this.program = program;
  }

  void make() {
    ModuleDraft application = program.application();
    application.wirings.add(wiring(application, "App"));
    if (dice.percent(15)) {
      WiringDraft second = wiring(application, "Backup");
      if (dice.percent(70) && !program.owners().isEmpty()) {
        second.without.add(dice.pick(program.owners()));
      }
      if (isPossible(second)) {
        application.wirings.add(second);
      }
    }
    ModuleDraft earlier = dice.pick(program.modules);
    if (earlier != application && earlier.hasAnchor && dice.percent(25)) {
      WiringDraft probe = wiring(earlier, "Probe");
      if (isPossible(probe)) {
        earlier.wirings.add(probe);
      }
    }
  }

  private WiringDraft wiring(ModuleDraft module, String name) {
    WiringDraft wiring = new WiringDraft(module, name);
    Set<ModuleDraft> included = new LinkedHashSet<>();
    module.visible.forEach(it -> included.addAll(it.includes));
    List<Draft> listed = new ArrayList<>();
    for (ModuleDraft visible : module.visible) {
      boolean isThere = included.contains(visible) && dice.percent(50);
      if (visible.hasAnchor && !isThere) {
        listed.add(visible);
      } else if (!visible.hasAnchor) {
        listed.addAll(visible.owners);
      }
    }
    if (module.hasAnchor && dice.percent(40)) {
      listed.add(module);
    }
    wiring.listed.addAll(dice.shuffled(listed));
    if (!listed.isEmpty() && dice.percent(5)) {
      wiring.listed.add(dice.pick(listed)); // counts once
    }
    wiring.access = dice.percent(50) || name.equals("Probe") || name.equals("App") ? "public " : "";
    return wiring;
  }

  private boolean isPossible(WiringDraft wiring) {
    Participants participants = new Participants(program, wiring);
    List<OwnerDraft> out = wiring.without;
    boolean isPart = participants.modules().stream().anyMatch(it -> it.owners.containsAll(out));
    boolean isAnswered =
        participants.events().stream()
            .filter(event -> event.answering() == Answering.ONE)
            .allMatch(event -> participants.callbacks(event).orElse(List.of()).size() == 1);
    boolean isSeen =
        participants.owners().stream()
            .filter(OwnerDraft::hasInstanceCallbacks)
            .allMatch(
                it -> it.isPublic() || it.packageName().equals(wiring.module().packageName()));
    boolean isWhole = program.isDeclared() || (out.isEmpty() && isWhole(participants));
    boolean isNotEmpty = !program.isDeclared() || !participants.events().isEmpty();
    boolean isDeclared = !program.isDeclared() || !participants.hasUndeclared();
    return (out.isEmpty() || isPart) && isAnswered && isSeen && isWhole && isNotEmpty && isDeclared;
  }

  /** Whether each event has a callback that takes all its parameters. */
  private boolean isWhole(Participants participants) {
    return participants.events().stream()
        .allMatch(event -> participants.signature(event).equals(event.meant()));
  }
}
