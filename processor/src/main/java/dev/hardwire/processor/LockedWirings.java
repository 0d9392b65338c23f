package dev.hardwire.processor;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.lock.Comparison;
import dev.hardwire.processor.lock.Difference;
import dev.hardwire.processor.lock.Found;
import dev.hardwire.processor.lock.Found.FoundCallback;
import dev.hardwire.processor.lock.Found.FoundEvent;
import dev.hardwire.processor.lock.Lock;
import dev.hardwire.processor.lock.LockFile;
import dev.hardwire.processor.lock.LockSyntaxException;
import dev.hardwire.processor.lock.Parameter;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.DurableModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.VersionModel.Upcaster;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.StoredPlaces;
import dev.hardwire.processor.wire.WiringPlan;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares wirings with the lock file, and adds them to it if the compilation has no mistake. */
final class LockedWirings {

  private final NavigableMap<String, Lock> compared = new TreeMap<>();
  private Location site = Location.nowhere();
  private boolean isMistaken;

  /**
   * Compares a sound wiring with the file.
   *
   * @param option the value of the compiler's option; nothing happens where there is none
   * @param place the place of the wiring
   */
  List<Problem> compare(Optional<String> option, WiringPlan plan, Location place) {
    if (option.isEmpty()) {
      return List.of();
    }
    List<Problem> problems = compare(option.get(), plan, place);
    isMistaken |= !problems.isEmpty();
    return problems;
  }

  /** A wiring can't be compared, so nothing is written. */
  void mistaken() {
    isMistaken = true;
  }

  private List<Problem> compare(String option, WiringPlan plan, Location place) {
    try {
      LockFile file = new LockFile(Path.of(option));
      String name = plan.model().annotated().canonicalName();
      if (!file.hasFolder()) {
        return List.of(unusable("The lock file " + option + " has no folder.", place));
      }
      Lock known = file.read().get(name);
      if (known == null && !plan.model().isDurable()) {
        return List.of();
      }
      Comparison comparison =
          Comparison.of(known == null ? Lock.empty() : known, found(plan.model()), file.name());
      compared.put(name, comparison.lock());
      site = place;
      return comparison.differences().stream()
          .map(difference -> problem(difference, plan.places(), place))
          .toList();
    } catch (LockSyntaxException | IOException | InvalidPathException e) {
      return List.of(unusable(option, "read", e, place));
    }
  }

  /** Writes what the compilation adds, unless it has a mistake. */
  Optional<Problem> write(Optional<String> option) {
    if (option.isEmpty() || isMistaken || compared.isEmpty()) {
      return Optional.empty();
    }
    try {
      LockFile file = new LockFile(Path.of(option.get()));
      NavigableMap<String, Lock> all = file.read();
      all.putAll(compared);
      file.write(all);
      return Optional.empty();
    } catch (LockSyntaxException | IOException | InvalidPathException e) {
      return Optional.of(unusable(option.get(), "written", e, site));
    }
  }

  private static Problem problem(Difference difference, StoredPlaces places, Location otherwise) {
    Location place =
        difference
            .event()
            .map(event -> places.contracts().getOrDefault(event, otherwise))
            .or(
                () ->
                    difference.callback().map(id -> places.callbacks().getOrDefault(id, otherwise)))
            .orElse(otherwise);
    ProblemCode code =
        difference.event().isPresent()
            ? ProblemCode.CHANGED_CONTRACT
            : ProblemCode.REMOVED_DURABLE_ID;
    return new Problem(
        code, place, difference.sentence(), difference.details(), difference.action());
  }

  private static Problem unusable(String option, String done, Exception reason, Location place) {
    String why =
        reason instanceof LockSyntaxException
            ? "The lock file " + option + " " + reason.getMessage() + "."
            : "The lock file " + option + " can't be " + done + ": " + text(reason) + ".";
    return unusable(why, place);
  }

  private static Problem unusable(String why, Location place) {
    return Problem.of(
        ProblemCode.LOCK_FILE,
        place,
        why,
        "Repair it, or give -A" + LockFile.OPTION + " another file in a folder that exists.");
  }

  private static String text(Exception reason) {
    return reason.getClass().getSimpleName() + ", " + reason.getMessage();
  }

  private static Found found(WiringModel wiring) {
    NavigableMap<String, FoundEvent> events = new TreeMap<>();
    NavigableMap<String, TreeSet<String>> heard = new TreeMap<>();
    NavigableMap<String, TreeSet<String>> formerly = new TreeMap<>();
    for (EventModel event : wiring.events()) {
      if (event.isDurable()) {
        events.put(event.name().text(), found(event.contract()));
      }
      event.durable().stream()
          .flatMap(call -> call.durable().stream())
          .forEach(
              (DurableModel durable) -> {
                heard.computeIfAbsent(durable.id(), i -> new TreeSet<>()).add(event.name().text());
                formerly
                    .computeIfAbsent(durable.id(), i -> new TreeSet<>())
                    .addAll(durable.formerly());
              });
    }
    NavigableMap<String, FoundCallback> callbacks = new TreeMap<>();
    heard.forEach(
        (id, names) ->
            callbacks.put(
                id, new FoundCallback(names, formerly.getOrDefault(id, new TreeSet<>()))));
    return new Found(events, callbacks);
  }

  private static FoundEvent found(ContractModel contract) {
    Map<Integer, List<Parameter>> upcasters =
        contract.version().upcasters().stream()
            .collect(Collectors.toMap(Upcaster::from, it -> parameters(it.parameters().stream())));
    return new FoundEvent(
        contract.type().simpleName(),
        contract.version().number(),
        parameters(contract.fire().parameters().stream()),
        upcasters);
  }

  private static List<Parameter> parameters(Stream<ParameterModel> parameters) {
    return parameters.map(it -> new Parameter(text(it.type()), it.name())).toList();
  }

  private static String text(TypeName type) {
    return type.toString();
  }
}
