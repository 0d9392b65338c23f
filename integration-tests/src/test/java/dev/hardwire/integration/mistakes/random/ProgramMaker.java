package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.reference.Participants;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.List;

/** Makes a correct program. */
public final class ProgramMaker {

  private final Dice dice;
  private final Vocabulary names;
  private final ProgramDraft program;

  private ProgramMaker(long seed) {
    dice = new Dice(seed);
    names = new Vocabulary(dice);
    program = new ProgramDraft(seed, dice.percent(80));
  }

  /** The program of a seed. */
  public static ProgramDraft program(long seed) {
    return new ProgramMaker(seed).make();
  }

  private ProgramDraft make() {
    int count = dice.pick(1, 2, 2, 3, 3, 3, 4, 4, 5, 6);
    for (int i = 1; i <= count; i++) {
      program.modules.add(module(i == count));
      program.setBase(program.modules.get(0));
    }
    EventDrafts events = new EventDrafts(dice, names, program);
    dice.times(dice.between(1, 4), events::make);
    program.modules.forEach(this::relate);
    OwnerDrafts owners = new OwnerDrafts(dice, names, program);
    program.modules.forEach(owners::addTo);
    owners.answerAll();
    new WiringDrafts(dice, program).make();
    new Orders(dice, program).make();
    program.modules.forEach(this::use);
    return program;
  }

  private ModuleDraft module(boolean isLast) {
    String name = isLast ? "app" : names.module();
    String anchor = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Module";
    ModuleDraft module = new ModuleDraft(name, anchor);
    for (ModuleDraft earlier : program.modules) {
      if (isLast || earlier == program.modules.get(0) || dice.percent(50)) {
        module.visible.addAll(earlier.visible);
        module.visible.add(earlier);
      }
    }
    boolean isBase = program.modules.isEmpty();
    module.hasAnchor = isLast ? dice.percent(30) : isBase || dice.percent(85);
    module.isProcessed = isLast || module.hasAnchor;
    return module;
  }

  /** Lets an anchor name others. */
  private void relate(ModuleDraft module) {
    if (!module.hasAnchor) {
      return;
    }
    List<ModuleDraft> anchored = module.visible.stream().filter(it -> it.hasAnchor).toList();
    List<ModuleDraft> declaring = anchored.stream().filter(it -> !it.contracts.isEmpty()).toList();
    if (program.isDeclared() && dice.percent(60)) {
      module.events.addAll(dice.some(declaring, 80));
    }
    if (dice.percent(35)) {
      module.includes.addAll(dice.some(dice.shuffled(anchored), 50));
    }
  }

  /** Lets a module use what is generated for contracts. */
  private void use(ModuleDraft module) {
    if (!program.isDeclared() || !module.isProcessed) {
      return;
    }
    List<ContractDraft> usable = new ArrayList<>(module.contracts);
    module.visible.forEach(it -> usable.addAll(it.contracts));
    usable.removeIf(it -> !it.isPublisher && (!it.isOpen || !it.options.isEmpty()));
    module.used.addAll(dice.some(usable, 40));
    boolean isSafe =
        program.wirings().stream()
            .map(wiring -> new Participants(program, wiring))
            .filter(participants -> participants.modules().contains(module))
            .allMatch(it -> module.used.stream().allMatch(c -> it.modules().contains(c.module())));
    if (!isSafe) {
      module.used.clear();
    }
  }
}
