package dev.hardwire.integration.mistakes.injection;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ConditionDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.Draft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.mistakes.reference.ExpectedRun;
import dev.hardwire.integration.mistakes.reference.Participants;
import dev.hardwire.integration.mistakes.source.Text;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.random.Dice;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A program into which a mistake is put: finds a place for it, where there is none yet. */
final class Site {

  private final ProgramDraft program;
  private final Dice dice;

  Site(ProgramDraft program, Dice dice) {
    this.program = program;
    this.dice = dice;
  }

  ProgramDraft program() {
    return program;
  }

  Dice dice() {
    return dice;
  }

  boolean isDeclared() {
    return program.isDeclared();
  }

  ModuleDraft application() {
    return program.application();
  }

  private <T extends Draft> Optional<T> pick(Stream<T> all, Predicate<T> wanted) {
    List<T> fitting = all.filter(draft -> !draft.isPinned()).filter(wanted).toList();
    Optional<T> picked = fitting.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fitting));
    picked.ifPresent(Draft::pin);
    return picked;
  }

  /** A callback that the processors see when its module is compiled. */
  Optional<CallbackDraft> callback(Predicate<CallbackDraft> wanted) {
    return pick(program.callbacks().stream().filter(it -> it.owner().module().isProcessed), wanted);
  }

  /** An owner that the processors see when its module is compiled. */
  Optional<OwnerDraft> owner(Predicate<OwnerDraft> wanted) {
    return pick(program.owners().stream().filter(it -> it.module().isProcessed), wanted);
  }

  /** A contract. */
  Optional<ContractDraft> contract(Predicate<ContractDraft> wanted) {
    return pick(program.contracts().stream(), wanted);
  }

  /** A module with an anchor. */
  Optional<ModuleDraft> anchored(Predicate<ModuleDraft> wanted) {
    return module(module -> module.hasAnchor && wanted.test(module));
  }

  /** A module whose compile runs the processors. */
  Optional<ModuleDraft> module(Predicate<ModuleDraft> wanted) {
    return pick(program.modules.stream().filter(it -> it.isProcessed), wanted);
  }

  Optional<WiringDraft> wiring(Predicate<WiringDraft> wanted) {
    return pick(program.wirings().stream(), wanted);
  }

  /** The first event of a callback. */
  ContractDraft event(CallbackDraft callback) {
    return program.event(callback.events.get(0)).orElseThrow();
  }

  /** Whether all events of a callback are {@code void}, and wait for nothing. */
  boolean isVoid(CallbackDraft callback) {
    return events(callback)
        .allMatch(event -> event.answering() == Answering.VOID && !event.isFuture());
  }

  Stream<ContractDraft> events(CallbackDraft callback) {
    return callback.events.stream().flatMap(event -> program.event(event).stream());
  }

  boolean isAnsweredByOne(CallbackDraft callback) {
    return events(callback).anyMatch(event -> event.answering() == Answering.ONE);
  }

  /** Whether nobody wants to run before or after a callback, nor this one before others. */
  boolean hasNoWishes(CallbackDraft callback) {
    return callback.before.isEmpty()
        && callback.after.isEmpty()
        && program.callbacks().stream()
            .flatMap(other -> Stream.concat(other.before.stream(), other.after.stream()))
            .noneMatch(callback::isCalled);
  }

  /**
   * Whether a contract is only fired and heard by callbacks: one that can't be told may be handed
   * on as any interface then, but has no listeners, and nothing implements it.
   */
  boolean isPlain(ContractDraft contract) {
    return !ExpectedRun.isHeardByListener(contract)
        && program.modules.stream().noneMatch(module -> module.used.contains(contract));
  }

  /** Whether there is an order in which all callbacks can run. */
  boolean isOrdered() {
    return program.wirings().stream()
        .map(wiring -> new Participants(program, wiring))
        .allMatch(it -> it.events().stream().allMatch(event -> it.callbacks(event).isPresent()));
  }

  /** Adds a static callback to an owner. */
  CallbackDraft newCallback(OwnerDraft owner, String method, ContractDraft event) {
    CallbackDraft callback = new CallbackDraft(owner, method);
    callback.isStatic = true;
    callback.events.add(event.event());
    callback.pin();
    owner.callbacks.add(callback);
    return callback;
  }

  /** Gives a callback a condition without parameters. */
  ConditionDraft newCondition(CallbackDraft callback) {
    int others = callback.owner().conditions.size();
    ConditionDraft condition = new ConditionDraft("isWantedAtAll" + others, true);
    boolean isDefault = callback.owner().kind == OwnerDraft.Kind.INTERFACE && !callback.isStatic;
    condition.modifiers = callback.isStatic ? "static " : isDefault ? "default " : "";
    condition.pin();
    callback.owner().conditions.add(condition);
    callback.condition = Optional.of(condition);
    callback.when = condition.method;
    return condition;
  }

  /** A parameter that no event has. */
  static ParameterDraft parameter(String type, String name) {
    ParameterDraft parameter =
        new ParameterDraft(
            dev.hardwire.integration.semantics.program.Parameter.of(
                name, dev.hardwire.integration.semantics.program.Type.OBJECT));
    parameter.type = type;
    return parameter;
  }

  /**
   * Adds an event {@code tally_made} with its callbacks to the application; not where a program
   * declares no events.
   */
  boolean addEvent(String method, String callbacks) {
    boolean isPossible =
        isDeclared()
            && application().extras.stream().noneMatch(file -> file.name().endsWith(".Tally"));
    if (isPossible) {
      String text =
          """
          public final class Tally {
            private Tally() {}

            @Event("tally_made")
            public interface TallyMade { %s; }

          %s}
          """
              .formatted(method, callbacks);
      addSource(application(), "", "Tally", text);
    }
    return isPossible;
  }

  /** Whether an owner may have a callback of an event: its module and its wirings know that. */
  boolean mayHear(OwnerDraft owner, ContractDraft event) {
    List<ModuleDraft> events = owner.module().events;
    boolean isKnown =
        events.isEmpty() || events.contains(event.module()) || event.module() == owner.module();
    return isKnown
        && program.wirings().stream()
            .map(wiring -> new Participants(program, wiring))
            .filter(participants -> participants.owners().contains(owner))
            .allMatch(participants -> participants.events().contains(event));
  }

  /** Adds a source to a module, in its package or one below that. */
  void addSource(ModuleDraft module, String subpackage, String name, String text) {
    String packageName = module.packageName() + subpackage;
    module.extras.add(
        new SourceFile(packageName + "." + name, Text.header(program, packageName) + text));
  }
}
