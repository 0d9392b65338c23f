package dev.hardwire.integration.mistakes.reference;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.Draft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.reference.CallOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What takes part in a wiring, in its order. */
public final class Participants {

  private final ProgramDraft program;
  private final WiringDraft wiring;
  private final Set<ModuleDraft> modules = new LinkedHashSet<>();
  private final Set<OwnerDraft> owners = new LinkedHashSet<>();

  public Participants(ProgramDraft program, WiringDraft wiring) {
    this.program = program;
    this.wiring = wiring;
    for (Draft listed : wiring.listed) {
      if (listed instanceof ModuleDraft module) {
        add(module);
      } else if (listed instanceof OwnerDraft owner) {
        owners.add(owner);
      }
    }
    add(wiring.module());
    wiring.without.forEach(owners::remove);
  }

  private void add(ModuleDraft module) {
    if (modules.add(module)) {
      module.owners.stream()
          .sorted(Comparator.comparing(OwnerDraft::qualifiedName))
          .forEach(owners::add);
      module.includes.forEach(this::add);
    }
  }

  /** Anchored modules and the wiring's own. */
  public Set<ModuleDraft> modules() {
    return modules;
  }

  public Set<OwnerDraft> owners() {
    return owners;
  }

  /** Owners of which the wiring takes an instance. */
  public List<OwnerDraft> singles() {
    return owners.stream().filter(OwnerDraft::isSingle).toList();
  }

  public List<OwnerDraft> attachable() {
    return owners.stream()
        .filter(owner -> owner.isAttachable && owner.hasInstanceCallbacks())
        .toList();
  }

  /** The names of executors that the builder asks for. */
  public Set<String> executors() {
    Set<String> executors = new TreeSet<>();
    callbacks().filter(it -> !it.executor.isEmpty()).forEach(it -> executors.add(it.executor));
    return executors;
  }

  /** Whether a callback runs by the default executor. */
  public boolean needsDefaultExecutor() {
    return callbacks().anyMatch(callback -> callback.isAsync && callback.executor.isEmpty());
  }

  private Stream<CallbackDraft> callbacks() {
    return owners.stream().flatMap(owner -> owner.callbacks.stream());
  }

  /** The events that the wiring has, in the order of their names. */
  public List<ContractDraft> events() {
    Stream<ContractDraft> events =
        program.isDeclared()
            ? modules.stream().flatMap(module -> module.contracts.stream())
            : program.events.stream().filter(event -> !textual(event).isEmpty());
    return events.sorted(Comparator.comparing(ContractDraft::event)).toList();
  }

  /** The names of events to which a callback listens though they aren't declared. */
  public boolean hasUndeclared() {
    Set<String> declared = new TreeSet<>();
    events().forEach(event -> declared.add(event.event()));
    return callbacks().anyMatch(callback -> !declared.containsAll(callback.events));
  }

  private List<CallbackDraft> textual(ContractDraft event) {
    return owners.stream()
        .flatMap(
            owner ->
                owner.callbacks.stream().sorted(Comparator.comparing(callback -> callback.method)))
        .filter(callback -> callback.events.contains(event.event()))
        .toList();
  }

  /** The callbacks of an event, in order; empty if they contradict one another. */
  public Optional<List<CallbackDraft>> callbacks(ContractDraft event) {
    List<CallbackDraft> all = textual(event);
    for (CallbackDraft one : all) {
      for (CallbackDraft other : all) {
        if (one.isHandedOver() && !other.isHandedOver() && isWished(one, other)) {
          return Optional.empty();
        }
      }
    }
    List<CallbackDraft> ordered = new ArrayList<>();
    for (boolean isHandedOver : new boolean[] {false, true}) {
      List<CallbackDraft> kind =
          all.stream().filter(callback -> callback.isHandedOver() == isHandedOver).toList();
      Optional<List<CallbackDraft>> sorted = CallOrder.sorted(kind, Participants::precedes);
      if (sorted.isEmpty()) {
        return Optional.empty();
      }
      ordered.addAll(sorted.get());
    }
    return Optional.of(ordered);
  }

  private static boolean precedes(CallbackDraft one, CallbackDraft other) {
    return one.order < other.order || isWished(one, other);
  }

  private static boolean isWished(CallbackDraft one, CallbackDraft other) {
    return one.before.stream().anyMatch(other::isCalled)
        || other.after.stream().anyMatch(one::isCalled);
  }

  /** What an event takes: what its contract says, or else its longest callback. */
  public List<Parameter> signature(ContractDraft event) {
    if (program.isDeclared()) {
      return event.meant();
    }
    List<Parameter> longest = List.of();
    for (CallbackDraft callback : textual(event)) {
      List<Parameter> parameters = Arguments.meant(callback.parameters);
      List<Parameter> bound = parameters.stream().filter(it -> !it.isInfo()).toList();
      longest = bound.size() > longest.size() ? bound : longest;
    }
    return longest;
  }

  public WiringDraft wiring() {
    return wiring;
  }
}
