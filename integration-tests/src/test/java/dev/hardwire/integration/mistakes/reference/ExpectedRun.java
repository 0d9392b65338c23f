package dev.hardwire.integration.mistakes.reference;

import dev.hardwire.integration.mistakes.program.CallbackDraft;
import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.program.WiringDraft;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.reference.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a correct program does and what the compiler notes about it. */
public final class ExpectedRun {

  private final ProgramDraft program;
  private final List<String> lines = new ArrayList<>();

  private ExpectedRun(ProgramDraft program) {
    this.program = program;
  }

  /** The trace of a program. */
  public static List<String> lines(ProgramDraft program) {
    ExpectedRun run = new ExpectedRun(program);
    program.wirings().forEach(run::wiring);
    return run.lines;
  }

  /** The events of a module's wirings that nobody hears, in the order of their names. */
  public static List<String> unheard(ProgramDraft program, ModuleDraft module) {
    return module.wirings.stream()
        .map(wiring -> new Participants(program, wiring))
        .flatMap(
            participants ->
                participants.events().stream()
                    .filter(event -> !event.isOpen)
                    .filter(event -> participants.callbacks(event).orElseThrow().isEmpty()))
        .map(ContractDraft::event)
        .sorted()
        .distinct()
        .toList();
  }

  private void wiring(WiringDraft wiring) {
    Participants participants = new Participants(program, wiring);
    lines.add(wiring.name);
    for (ContractDraft event : participants.events()) {
      fire(participants, event);
    }
    for (ModuleDraft user : participants.modules()) {
      for (ContractDraft used : user.used) {
        if (used.isPublisher && participants.modules().contains(used.module())) {
          fire(participants, used);
        }
      }
    }
  }

  private void fire(Participants participants, ContractDraft event) {
    List<Parameter> signature = participants.signature(event);
    lines.add("fire " + event.event());
    for (CallbackDraft callback : participants.callbacks(event).orElseThrow()) {
      boolean isCalled = callback.condition.map(condition -> condition.answer()).orElse(true);
      if (isCalled) {
        lines.add(call(participants, callback, event, signature));
      }
      if (isCalled && callback.isDecisive && isEndedBy(event)) {
        return;
      }
    }
    if (isHeardByListener(event)) {
      lines.add("listener " + event.event());
    }
  }

  private static boolean isEndedBy(ContractDraft event) {
    return event.answering() == Answering.VETO || event.answering() == Answering.OPTIONAL;
  }

  /** Whether the application adds a listener. */
  public static boolean isHeardByListener(ContractDraft event) {
    return event.isOpen && event.answering() == Answering.VOID && !event.isFuture();
  }

  private String call(
      Participants participants,
      CallbackDraft callback,
      ContractDraft event,
      List<Parameter> signature) {
    List<Integer> indexes =
        binding(participants.modules().contains(callback.owner().module()), callback, signature)
            .indexes();
    return callback.qualifiedName()
        + indexes.stream()
            .map(
                index ->
                    index < 0 ? event.event() : Arguments.text(signature.get(index).type(), index))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static Binding binding(
      boolean isNamed, CallbackDraft callback, List<Parameter> signature) {
    return binding(isNamed, callback.parameters, signature)
        .orElseThrow(() -> new IllegalStateException(callback.qualifiedName() + " does not fit"));
  }

  /**
   * Which arguments a callback or condition gets.
   *
   * @param isNamed whether the names of its parameters are known
   */
  public static java.util.Optional<Binding> binding(
      boolean isNamed, List<ParameterDraft> parameters, List<Parameter> signature) {
    List<Parameter> meant = Arguments.meant(parameters);
    return Binding.of(
        signature,
        isNamed
            ? meant
            : IntStream.range(0, meant.size())
                .mapToObj(i -> Parameter.of("arg" + i, meant.get(i).type()))
                .toList());
  }
}
