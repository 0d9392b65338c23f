package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ConditionDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft;
import dev.hardwire.integration.mistakes.program.OwnerDraft.Kind;
import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.reference.ExpectedRun;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes callbacks that fit their events. */
final class CallbackDrafts {

  private static final List<String> STRANGERS =
      List.of("first", "second", "third", "fourth", "fifth");

  private final Dice dice;
  private final Vocabulary names;
  private final ProgramDraft program;

  CallbackDrafts(Dice dice, Vocabulary names, ProgramDraft program) {
    this.dice = dice;
    this.names = names;
    this.program = program;
  }

  /** The events that callbacks of a module may name and that need a further callback. */
  List<ContractDraft> heardBy(ModuleDraft module) {
    return program.events.stream()
        .filter(
            event ->
                !module.hasAnchor
                    || module.events.isEmpty()
                    || event.module() == module
                    || module.events.contains(event.module()))
        .filter(
            event ->
                event.answering() != Answering.ONE
                    || program.callbacks().stream()
                        .noneMatch(it -> it.events.contains(event.event())))
        .toList();
  }

  void add(OwnerDraft owner, ContractDraft event) {
    boolean isTaken = owner.callbacks.stream().anyMatch(it -> it.events.contains(event.event()));
    if (isTaken && event.answering() == Answering.ONE) {
      return;
    }
    CallbackDraft callback = new CallbackDraft(owner, names.method());
    callback.isStatic = dice.percent(50);
    boolean isInterface = owner.kind == Kind.INTERFACE;
    boolean isSingle = !owner.module().isProcessed;
    callback.access = isInterface ? "" : isSingle || dice.percent(40) ? "public " : "";
    callback.events.add(event.event());
    callback.parameters.addAll(parameters(owner, event));
    answer(callback, event);
    if (!event.exceptions.isEmpty() && dice.percent(50)) {
      callback.exceptions.addAll(event.exceptions);
    }
    asynchrony(callback, event);
    owner.callbacks.add(callback);
    if (event.answering() != Answering.ONE && dice.percent(15)) {
      condition(callback, event);
    }
    further(callback, event);
  }

  private List<ParameterDraft> parameters(OwnerDraft owner, ContractDraft event) {
    boolean isNamed = owner.module().isProcessed;
    List<Parameter> all = event.meant();
    if (!program.isDeclared()) {
      return drafts(isNamed ? inferred(event) : List.of());
    }
    boolean needsAll = event.answering() == Answering.FOLD;
    List<Parameter> wished =
        switch (needsAll ? 0 : dice.below(8)) {
          case 0, 1 -> all;
          case 2, 3 -> dice.shuffled(dice.some(all, 60));
          case 4, 5 -> renamed(widened(all));
          case 6 -> renamed(dice.some(all, 50));
          default -> widened(dice.shuffled(all));
        };
    List<ParameterDraft> drafts = drafts(wished);
    return ExpectedRun.binding(isNamed, drafts, all).isPresent() ? drafts : drafts(all);
  }

  /** All, or some by their names; else another callback could decide what the event takes. */
  private List<Parameter> inferred(ContractDraft event) {
    List<Parameter> all = event.meant();
    boolean hasWhole =
        program.callbacks().stream()
                .filter(callback -> callback.events.contains(event.event()))
                .anyMatch(callback -> callback.parameters.size() >= all.size())
            && dice.percent(40);
    return hasWhole ? dice.shuffled(all).subList(0, all.size() / 2) : all;
  }

  private List<Parameter> widened(List<Parameter> parameters) {
    return parameters.stream()
        .map(it -> dice.percent(30) ? Parameter.of(it.name(), wider(it.type())) : it)
        .toList();
  }

  private Type wider(Type type) {
    List<Type> takers =
        List.of(Type.CHARS, Type.OBJECT, Type.LONG, Type.INTEGER).stream()
            .filter(wider -> wider.takes(type))
            .toList();
    return takers.isEmpty() ? type : dice.pick(takers);
  }

  private static List<Parameter> renamed(List<Parameter> parameters) {
    return IntStream.range(0, parameters.size())
        .mapToObj(i -> Parameter.of(STRANGERS.get(i), parameters.get(i).type()))
        .toList();
  }

  private List<ParameterDraft> drafts(List<Parameter> parameters) {
    List<ParameterDraft> drafts = new ArrayList<>();
    parameters.forEach(it -> drafts.add(new ParameterDraft(Parameter.of(it.name(), it.type()))));
    if (dice.percent(8)) {
      drafts.add(new ParameterDraft(Parameter.of("info", Type.INFO)));
    }
    return drafts;
  }

  private void answer(CallbackDraft callback, ContractDraft event) {
    callback.isDecisive = dice.percent(30);
    switch (event.answering()) {
      case VOID -> {}
      case VETO -> answer(callback, "boolean", String.valueOf(!callback.isDecisive));
      case OPTIONAL -> {
        String type = event.answer().boxedName();
        String value = Answers.of(event.answer());
        if (callback.isDecisive && dice.percent(50)) {
          answer(callback, type, value);
        } else {
          String optional = callback.isDecisive ? "Optional.of(" + value + ")" : "Optional.empty()";
          answer(callback, "Optional<" + type + ">", optional);
        }
      }
      case FOLD -> {
        int index =
            IntStream.range(0, event.parameters.size())
                .filter(i -> event.parameters.get(i).isFold())
                .findFirst()
                .orElseThrow();
        answer(callback, event.answer().simpleName(), callback.parameters.get(index).name);
      }
      case LIST, ONE -> answer(callback, event.answer().simpleName(), Answers.of(event.answer()));
    }
  }

  private static void answer(CallbackDraft callback, String type, String value) {
    callback.returns = type;
    callback.answer = value;
  }

  private void asynchrony(CallbackDraft callback, ContractDraft event) {
    boolean isPossible = event.answering() == Answering.VOID || event.isFuture();
    if (isPossible && dice.percent(12)) {
      callback.isAsync = dice.percent(50);
      callback.executor = callback.isAsync ? "" : dice.pick("mail_out", "disk");
      if (dice.percent(30)) {
        callback.members.add("timeout = \"" + dice.pick("5s", "2m", "1h") + "\"");
      }
    }
  }

  private void condition(CallbackDraft callback, ContractDraft event) {
    OwnerDraft owner = callback.owner();
    String name = "is" + Character.toUpperCase(callback.method.charAt(0));
    ConditionDraft condition =
        new ConditionDraft(name + callback.method.substring(1) + "Wanted", dice.percent(60));
    boolean isStatic = callback.isStatic || dice.percent(30);
    boolean isInterface = owner.kind == Kind.INTERFACE;
    String access = !isInterface && !owner.module().isProcessed ? "public " : "";
    condition.modifiers = access + (isStatic ? "static " : isInterface ? "default " : "");
    List<ParameterDraft> some =
        drafts(program.isDeclared() ? dice.some(event.meant(), 40) : List.of());
    boolean fits = ExpectedRun.binding(owner.module().isProcessed, some, event.meant()).isPresent();
    condition.parameters.addAll(fits ? some : List.of());
    owner.conditions.add(condition);
    callback.condition = Optional.of(condition);
    callback.when = condition.method;
  }

  /** Lets some callbacks hear a further event. */
  private void further(CallbackDraft callback, ContractDraft event) {
    ModuleDraft module = callback.owner().module();
    if (!program.isDeclared() || event.answering() != Answering.VOID || !dice.percent(15)) {
      return;
    }
    for (ContractDraft other : heardBy(module)) {
      boolean fits =
          other != event
              && other.answering() == Answering.VOID
              && other.exceptions.containsAll(callback.exceptions)
              && fits(module, callback.parameters, other)
              && callback.condition.map(it -> fits(module, it.parameters, other)).orElse(true);
      if (fits) {
        callback.events.add(other.event());
        return;
      }
    }
  }

  private static boolean fits(
      ModuleDraft module, List<ParameterDraft> parameters, ContractDraft event) {
    return ExpectedRun.binding(module.isProcessed, parameters, event.meant()).isPresent();
  }
}
