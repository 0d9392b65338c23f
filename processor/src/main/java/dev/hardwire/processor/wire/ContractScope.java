package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.NearestName;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/**
 * The contracts that callbacks are held against, by their events. One with an illegal name counts
 * under the name that it probably stands for, so that the mistake is not told of its callbacks,
 * too.
 */
final class ContractScope {

  private static final int MOST_SHOWN = 5;

  private final Map<String, List<Declared>> byEvent = new TreeMap<>();
  private final Element site;
  private boolean isEmpty = true;
  private boolean isComplete = true;

  /**
   * A contract with the place where conflicts about it are told.
   *
   * @param contract the contract
   * @param module what it belongs to
   * @param place its own place, or where its module is listed
   */
  record Declared(EventContract contract, ModuleContents module, Location place) {

    boolean isOwn() {
      return module.isOwn();
    }

    private boolean hasLegalName() {
      return EventName.isLegal(contract.event());
    }
  }

  /** Whether the contract of an event is known well enough to fit callbacks to it. */
  boolean isWellKnown(String event) {
    return contracts().getOrDefault(event, List.of()).stream()
        .noneMatch(declared -> declared.module().isGuess());
  }

  private ContractScope(Element site) {
    this.site = site;
  }

  /**
   * The contracts of modules.
   *
   * @param modules the modules
   * @param site the type that lists them; contracts listed there are told at the list
   * @param problems receives problems for each event that two contracts declare
   */
  static ContractScope of(List<ResolvedModule> modules, Element site, List<Problem> problems) {
    ContractScope scope = new ContractScope(site);
    for (ResolvedModule module : modules) {
      for (EventContract contract : module.contents().contracts()) {
        Location place = module.contents().isOwn() ? contract.locationOf("value") : module.place();
        scope.add(new Declared(contract, module.contents(), place));
      }
    }
    scope.byEvent.values().forEach(rivals -> reportRivals(rivals, problems));
    return scope;
  }

  private void add(Declared declared) {
    isEmpty = false;
    isComplete &= !declared.contract().isNameUnresolved();
    EventName name = EventName.nearest(declared.contract().event()).orElse(null);
    if (name == null || declared.contract().isNameUnresolved()) {
      return;
    }
    List<Declared> rivals = byEvent.computeIfAbsent(name.text(), event -> new ArrayList<>());
    rivals.removeIf(rival -> declared.hasLegalName() && !rival.hasLegalName());
    if (rivals.isEmpty() || declared.hasLegalName()) {
      rivals.add(declared);
    }
  }

  private static void reportRivals(List<Declared> rivals, List<Problem> problems) {
    Set<Location> told = new HashSet<>();
    for (Declared rival : rivals) {
      if (rivals.size() > 1 && told.add(rival.place())) {
        problems.add(duplicate(rival, rivals.get(rival.equals(rivals.get(0)) ? 1 : 0)));
      }
    }
  }

  private static Problem duplicate(Declared one, Declared other) {
    return Problem.of(
        ProblemCode.DUPLICATE_CONTRACT,
        one.place(),
        "Event '"
            + one.contract().event()
            + "' is declared by "
            + one.contract().name()
            + " and by "
            + other.contract().name()
            + ".",
        "Rename one of the two events, or remove one of the contracts.");
  }

  /** Whether there is no contract at all, so that signatures are inferred. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** Whether all contracts' names are known. */
  boolean isComplete() {
    return isComplete;
  }

  /** The contracts by their events; several of one event exclude each other. */
  Map<String, List<Declared>> contracts() {
    return byEvent;
  }

  /** The contract of an event; absent where there is none, or not exactly one. */
  Optional<EventContract> find(String event) {
    return Optional.ofNullable(byEvent.get(event))
        .filter(rivals -> rivals.size() == 1)
        .map(rivals -> rivals.get(0).contract());
  }

  /** Whether a contract whose name is none may have been meant by one. */
  boolean guesses(String event) {
    String accessor = new EventName(event).accessorName();
    return byEvent.entrySet().stream()
        .filter(entry -> !entry.getValue().get(0).hasLegalName())
        .anyMatch(entry -> new EventName(entry.getKey()).accessorName().equals(accessor));
  }

  boolean knows(String event) {
    return byEvent.containsKey(event);
  }

  Optional<Location> place(String event) {
    return Optional.ofNullable(byEvent.get(event)).map(rivals -> rivals.get(0).place());
  }

  /**
   * The problem of callbacks whose event nobody declares.
   *
   * @param callback the first of them
   * @param more how many others there are at the same place
   */
  Problem unknownEvent(Callback callback, int more, String event, Location place) {
    String others = more == 0 ? "" : " (and " + more + " more)";
    return Problem.of(
        ProblemCode.UNKNOWN_EVENT,
        callback.locationOr(place, event),
        "No event '"
            + event
            + "' is declared, so "
            + callback.displayName()
            + others
            + " would never be called.",
        NearestName.of(event, byEvent.keySet())
            .map(name -> "Did you mean '" + name + "'?")
            .orElseGet(
                () ->
                    "Declare the event with @Event, or list the module that declares it ("
                        + site.getSimpleName()
                        + " knows "
                        + known()
                        + ")."));
  }

  private String known() {
    List<String> names = byEvent.keySet().stream().map(name -> "'" + name + "'").toList();
    if (names.isEmpty()) {
      return "none";
    }
    String shown = String.join(", ", names.subList(0, Math.min(MOST_SHOWN, names.size())));
    int more = names.size() - MOST_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
