package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.WiringModel.UsedIndex;
import dev.hardwire.processor.read.EventContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * What a module brings into a wiring.
 *
 * @param type its anchor, or the single owner; absent for a compilation without an anchor
 * @param kind where it comes from
 * @param index its index; absent for a single owner and for a compilation without an anchor
 * @param contracts its contracts, in the order of their names
 * @param callbacks its usable callbacks, in the order of their owners and methods
 * @param broken its callbacks that can't be called, which lend their events their shape all the
 *     same
 * @param receivers the classes whose instances the callbacks need, also the unusable ones, so that
 *     a wiring keeps its shape in spite of errors
 * @param absent the callbacks of owners that a wiring leaves out
 */
record ModuleContents(
    Optional<ClassName> type,
    Kind kind,
    Optional<UsedIndex> index,
    List<EventContract> contracts,
    List<Callback> callbacks,
    List<Callback> broken,
    List<TypeElement> receivers,
    List<Callback> absent) {

  ModuleContents {
    contracts = List.copyOf(contracts);
    callbacks = List.copyOf(callbacks);
    broken = List.copyOf(broken);
    receivers = List.copyOf(receivers);
    absent = List.copyOf(absent);
  }

  /** All that there is of a module. */
  ModuleContents(
      Optional<ClassName> type,
      Kind kind,
      Optional<UsedIndex> index,
      List<EventContract> contracts,
      List<Callback> callbacks,
      List<Callback> broken,
      List<TypeElement> receivers) {
    this(type, kind, index, contracts, callbacks, broken, receivers, List.of());
  }

  static ModuleContents singleOwner(
      TypeElement owner,
      List<Callback> callbacks,
      List<Callback> broken,
      List<TypeElement> receivers) {
    return new ModuleContents(
        Optional.of(ClassName.get(owner)),
        Kind.SINGLE_OWNER,
        Optional.empty(),
        List.of(),
        callbacks,
        broken,
        receivers);
  }

  /** Where a module comes from. */
  enum Kind {
    /** The compilation at hand. */
    OWN,
    /** An index of another compilation. */
    INDEXED,
    /** What stands beside a listed type that leads to no index. */
    GUESSED,
    /** A class that is listed without an anchor. */
    SINGLE_OWNER
  }

  /**
   * Whether its index can't be read, so that nobody knows the names of parameters, nor all of it.
   */
  boolean isGuess() {
    return kind == Kind.GUESSED;
  }

  /** How messages call it. */
  String name() {
    return type.map(ClassName::simpleName).orElse("this compilation");
  }

  boolean isOwn() {
    return kind == Kind.OWN;
  }

  boolean isSingleOwner() {
    return kind == Kind.SINGLE_OWNER;
  }

  /** The classes with callbacks. */
  Stream<ClassName> owners() {
    return allCallbacks().map(Callback::owner);
  }

  /** All callbacks, the unusable ones behind the others. */
  Stream<Callback> allCallbacks() {
    return Stream.concat(callbacks.stream(), broken.stream());
  }

  /** The module without the callbacks of some classes. */
  ModuleContents without(Set<ClassName> owners) {
    return new ModuleContents(
        type,
        kind,
        index,
        contracts,
        callbacks.stream().filter(callback -> !owners.contains(callback.owner())).toList(),
        broken.stream().filter(callback -> !owners.contains(callback.owner())).toList(),
        receivers.stream().filter(owner -> !owners.contains(ClassName.get(owner))).toList(),
        allCallbacks().filter(callback -> owners.contains(callback.owner())).toList());
  }

  /** The module without what others bring in. */
  ModuleContents withoutRepeated(Set<ClassName> owners, Set<TypeElement> types) {
    ModuleContents others = without(owners);
    return new ModuleContents(
        type,
        kind,
        index,
        contracts.stream().filter(contract -> !types.contains(contract.type())).toList(),
        others.callbacks,
        others.broken,
        others.receivers,
        absent);
  }

  /** The module with further callbacks that can't be called. */
  ModuleContents withBroken(List<Callback> usable, List<Callback> others) {
    List<Callback> allBroken = new ArrayList<>(broken);
    allBroken.addAll(others);
    return new ModuleContents(type, kind, index, contracts, usable, allBroken, receivers, absent);
  }
}
