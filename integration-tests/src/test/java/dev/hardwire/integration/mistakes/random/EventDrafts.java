package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.mistakes.program.ContractDraft;
import dev.hardwire.integration.mistakes.program.ModuleDraft;
import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.semantics.program.Answering;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Parameter.Role;
import dev.hardwire.integration.semantics.program.Type;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.List;

/** Makes events and their contracts. */
final class EventDrafts {

  private static final List<String> PARAMETERS =
      List.of("name", "email", "amount", "room", "text", "weight");

  private static final List<Type> TYPES =
      List.of(
          Type.BOOLEAN,
          Type.INT,
          Type.LONG,
          Type.STRING,
          Type.STRING,
          Type.CHARS,
          Type.OBJECT,
          Type.DOOR);

  private final Dice dice;
  private final Vocabulary names;
  private final ProgramDraft program;

  EventDrafts(Dice dice, Vocabulary names, ProgramDraft program) {
    this.dice = dice;
    this.names = names;
    this.program = program;
  }

  ContractDraft make() {
    String event = names.event();
    ModuleDraft module = declaring();
    Answering answering = program.isDeclared() ? answering() : Answering.VOID;
    Type answer = answering == Answering.VETO ? Type.BOOLEAN : answer(answering);
    boolean isFuture = program.isDeclared() && dice.percent(12);
    ContractDraft contract =
        new ContractDraft(module, event, contractName(event), answering, answer, isFuture);
    contract.parameters.addAll(parameters(contract));
    if (program.isDeclared()) {
      options(contract);
      module.contracts.add(contract);
    }
    program.events.add(contract);
    return contract;
  }

  private ModuleDraft declaring() {
    List<ModuleDraft> anchored =
        program.modules.stream().filter(it -> it.hasAnchor || it == program.application()).toList();
    return dice.percent(50) ? program.base() : dice.pick(anchored);
  }

  private Answering answering() {
    return dice.pick(
        Answering.VOID,
        Answering.VOID,
        Answering.VOID,
        Answering.VOID,
        Answering.VETO,
        Answering.LIST,
        Answering.OPTIONAL,
        Answering.ONE,
        Answering.FOLD);
  }

  private Type answer(Answering answering) {
    return answering == Answering.ONE || answering == Answering.FOLD
        ? dice.pick(Type.INT, Type.LONG, Type.STRING)
        : dice.pick(Type.STRING, Type.INTEGER);
  }

  private static String contractName(String event) {
    StringBuilder name = new StringBuilder();
    for (String word : event.split("[^a-z]", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private List<ParameterDraft> parameters(ContractDraft contract) {
    List<Parameter> parameters = new ArrayList<>();
    List<String> shuffled = dice.shuffled(PARAMETERS);
    for (int i = 0; i < dice.pick(0, 1, 2, 2, 3, 3, 4); i++) {
      parameters.add(Parameter.of(shuffled.get(i), dice.pick(TYPES)));
    }
    if (contract.answering() == Answering.FOLD) {
      int index = dice.between(0, parameters.size());
      parameters.add(index, new Parameter("price", contract.answer(), Role.FOLD));
    } else if (program.isDeclared() && dice.percent(10)) {
      parameters.add(new Parameter("source", Type.DOOR, Role.SENDER));
    }
    return parameters.stream().map(ParameterDraft::new).toList();
  }

  private void options(ContractDraft contract) {
    contract.isPublisher = dice.percent(20);
    if (contract.answering() != Answering.ONE) {
      contract.isOpen = dice.percent(20);
      if (dice.percent(20)) {
        String policy = dice.pick("COLLECT", "ISOLATE", "EVICT");
        contract.options.add("onError = FailurePolicy." + policy);
      }
      boolean mayBeSticky = contract.answering() == Answering.VOID && !contract.isFuture();
      if (contract.isOpen && mayBeSticky && dice.percent(25)) {
        contract.options.add("sticky = true");
      }
    }
    if (dice.percent(10)) {
      contract.options.add("metadata = @Metadata(key = \"topic\", value = \"news\")");
    }
    if (dice.percent(20)) {
      contract.exceptions.add("java.io.IOException");
    }
  }
}
