package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.RemoteModel;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The events of a wiring that leave the process or enter it, and whether they can. */
final class RemoteEvents {

  private final WiringDeclaration wiring;
  private final boolean isPossible;

  /**
   * The events that a wiring sends and receives.
   *
   * @param isPossible whether there is something to send and receive them by
   */
  RemoteEvents(WiringDeclaration wiring, boolean isPossible) {
    this.wiring = wiring;
    this.isPossible = isPossible;
  }

  /** Whether an event leaves the process, or enters it. */
  RemoteModel of(EventContract contract) {
    if (!isPossible) {
      return RemoteModel.NONE;
    }
    List<ParameterDeclaration> parameters = contract.parameters();
    return new RemoteModel(
        isNamed(wiring.sends(), contract),
        isNamed(wiring.receives(), contract),
        IntStream.range(0, parameters.size())
            .filter(i -> parameters.get(i).name().equals(contract.key()))
            .boxed()
            .findFirst());
  }

  private static boolean isNamed(List<TypeReference> named, EventContract contract) {
    return named.stream()
        .anyMatch(reference -> reference.type().filter(contract.type()::equals).isPresent());
  }

  /**
   * What is wrong with the lists.
   *
   * @param contracts all contracts that take part
   * @param isComplete whether these are all; if not, one may be where nobody can see
   */
  List<Problem> problems(Collection<EventContract> contracts, boolean isComplete) {
    Map<String, EventContract> byName =
        contracts.stream()
            .collect(Collectors.toMap(EventContract::name, Function.identity(), (a, b) -> a));
    List<Problem> problems = new ArrayList<>();
    problems.addAll(problems(wiring.sends(), "sends", "leave", byName, isComplete));
    problems.addAll(problems(wiring.receives(), "receives", "enter", byName, isComplete));
    return problems;
  }

  private List<Problem> problems(
      List<TypeReference> named,
      String member,
      String verb,
      Map<String, EventContract> contracts,
      boolean isComplete) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TypeReference reference : named) {
      if (reference.isUnresolved()) {
        continue; // the compiler reports it
      }
      Optional<EventContract> contract = Optional.ofNullable(contracts.get(reference.name()));
      Location place = wiring.locationOf(reference);
      if (!seen.add(reference.name())) {
        problems.add(
            Problem.of(
                ProblemCode.REMOTE_EVENT,
                place,
                reference.text() + " is named twice in '" + member + "'.",
                "Remove one of the two."));
      } else if (contract.isEmpty() && isComplete) {
        problems.add(
            Problem.of(
                ProblemCode.REMOTE_EVENT,
                place,
                reference.text()
                    + " declares no event of this wiring, so it can't "
                    + verb
                    + " here.",
                "Name a contract with @Event, and list the module that declares it."));
      } else {
        contract.flatMap(found -> answer(found, verb, place)).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** Whether an event could be fired where nobody waits for answers. */
  private static Optional<Problem> answer(EventContract contract, String verb, Location place) {
    return contract
        .answer()
        .filter(answer -> answer.kind() != Kind.NONE)
        .map(
            answer ->
                new Problem(
                    ProblemCode.REMOTE_ANSWER,
                    place,
                    "Event '"
                        + contract.event()
                        + "' can't "
                        + verb
                        + " the process: nobody waits there for what its callbacks answer.",
                    List.of(
                        "expected: void or CompletableFuture<Void>",
                        "found:    " + TypeTexts.simple(answer.returned())),
                    "Declare an event that has no answer, or keep this one in the process."));
  }

  /** Whether what is received can reach those who hear an event here. */
  List<Problem> problems(EventContract contract, List<Listener> listeners) {
    Optional<TypeReference> received =
        wiring.receives().stream()
            .filter(reference -> reference.type().filter(contract.type()::equals).isPresent())
            .findFirst();
    if (received.isEmpty()) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    if (contract.delivery().isOpen()) {
      problems.add(
          Problem.of(
              ProblemCode.REMOTE_EVENT,
              wiring.locationOf(received.get()),
              "Event '"
                  + contract.event()
                  + "' is open, and what is received can't be kept for listeners, who come and go.",
              "Receive it in a wiring with a contract that isn't open, or remove 'open'."));
    }
    listeners.stream()
        .map(Listener::callback)
        .filter(callback -> !callback.async().isDurable())
        .forEach(
            callback ->
                problems.add(
                    Problem.of(
                        ProblemCode.UNDURABLE_CALLBACK,
                        callback.locationOr(wiring.locationOf(received.get())),
                        callback.displayName()
                            + " is not durable, and hears event '"
                            + contract.event()
                            + "', which "
                            + wiring.type().getSimpleName()
                            + " receives from other processes.",
                        "Add 'durable = true' and an id, or leave it to the process that fires the"
                            + " event.")));
    return problems;
  }
}
