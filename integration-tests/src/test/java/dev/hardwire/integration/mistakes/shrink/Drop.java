package dev.hardwire.integration.mistakes.shrink;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.Draft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part that is left out of a program, by its kind and place: so it is found in a program that was
 * made anew.
 */
record Drop(Kind kind, int index) {

  /** What is left out. */
  enum Kind {
    MODULE,
    WIRING,
    OWNER,
    CONTRACT,
    CALLBACK,
    USES,
    WISHES,
    CONDITION,
    ANCHOR_LISTS
  }

  /** All parts that could be left out. */
  static List<Drop> all(ProgramDraft program) {
    List<Drop> drops = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (int i = count(program, kind) - 1; i >= 0; i--) {
        drops.add(new Drop(kind, i));
      }
    }
    return drops;
  }

  private static int count(ProgramDraft program, Kind kind) {
    return switch (kind) {
      case MODULE, USES, ANCHOR_LISTS -> program.modules.size();
      case WIRING -> program.wirings().size();
      case OWNER -> program.owners().size();
      case CONTRACT -> program.contracts().size();
      case CALLBACK, WISHES, CONDITION -> program.callbacks().size();
    };
  }

  /** Leaves the part out; tells whether anything was changed. */
  boolean from(ProgramDraft program) {
    if (index >= count(program, kind)) {
      return false;
    }
    return switch (kind) {
      case MODULE -> module(program, program.modules.get(index));
      case WIRING -> wiring(program, program.wirings().get(index));
      case OWNER -> owner(program, program.owners().get(index));
      case CONTRACT -> contract(program, program.contracts().get(index));
      case CALLBACK -> callback(program, program.callbacks().get(index));
      case USES -> uses(program.modules.get(index));
      case WISHES -> wishes(program.callbacks().get(index));
      case CONDITION -> condition(program.callbacks().get(index));
      case ANCHOR_LISTS -> lists(program.modules.get(index));
    };
  }

  private static boolean module(ProgramDraft program, ModuleDraft module) {
    boolean isNeeded =
        module == program.base()
            || module == program.application()
            || Stream.of(module.owners, module.contracts, module.wirings, List.of(module))
                .flatMap(List::stream)
                .anyMatch(Draft::isPinned)
            || module.callbacks().stream().anyMatch(Draft::isPinned);
    if (isNeeded) {
      return false;
    }
    program.modules.remove(module);
    program.events.removeAll(module.contracts);
    for (ModuleDraft other : program.modules) {
      other.visible.remove(module);
      other.events.remove(module);
      other.includes.remove(module);
      other.used.removeAll(module.contracts);
    }
    for (WiringDraft wiring : program.wirings()) {
      wiring.listed.removeIf(listed -> listed == module);
      wiring.listed.removeIf(listed -> module.owners.contains(listed));
      wiring.without.removeAll(module.owners);
    }
    return true;
  }

  private static boolean wiring(ProgramDraft program, WiringDraft wiring) {
    return !wiring.isPinned()
        && program.wirings().size() > 1
        && wiring.module().wirings.remove(wiring);
  }

  private static boolean owner(ProgramDraft program, OwnerDraft owner) {
    if (owner.isPinned() || owner.callbacks.stream().anyMatch(Draft::isPinned)) {
      return false;
    }
    program.wirings().forEach(wiring -> wiring.listed.removeIf(listed -> listed == owner));
    program.wirings().forEach(wiring -> wiring.without.remove(owner));
    return owner.module().owners.remove(owner);
  }

  private static boolean contract(ProgramDraft program, ContractDraft contract) {
    if (contract.isPinned()) {
      return false;
    }
    program.events.remove(contract);
    program.modules.forEach(module -> module.used.remove(contract));
    return contract.module().contracts.remove(contract);
  }

  private static boolean callback(ProgramDraft program, CallbackDraft callback) {
    if (callback.isPinned()) {
      return false;
    }
    OwnerDraft owner = callback.owner();
    callback.condition.ifPresent(owner.conditions::remove);
    return owner.callbacks.size() == 1 ? owner(program, owner) : owner.callbacks.remove(callback);
  }

  private static boolean uses(ModuleDraft module) {
    boolean isChanged = !module.used.isEmpty();
    module.used.clear();
    return isChanged;
  }

  private static boolean wishes(CallbackDraft callback) {
    boolean isChanged =
        !callback.isPinned()
            && (!callback.before.isEmpty()
                || !callback.after.isEmpty()
                || callback.order != 0
                || !callback.id.isEmpty());
    if (isChanged) {
      callback.before.clear();
      callback.after.clear();
      callback.order = 0;
      callback.id = "";
    }
    return isChanged;
  }

  private static boolean condition(CallbackDraft callback) {
    boolean isChanged = !callback.isPinned() && callback.condition.isPresent();
    if (isChanged) {
      callback.condition.ifPresent(callback.owner().conditions::remove);
      callback.condition = java.util.Optional.empty();
      callback.when = "";
    }
    return isChanged;
  }

  private static boolean lists(ModuleDraft module) {
    boolean isChanged =
        !module.isPinned() && !(module.events.isEmpty() && module.includes.isEmpty());
    if (isChanged) {
      module.events.clear();
      module.includes.clear();
    }
    return isChanged;
  }
}
