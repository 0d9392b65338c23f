package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/**
 * Events whose accessors can't be generated since the name is taken. Names that differ in case
 * alone are the same for classes on some file systems.
 */
final class EventNameClashes {

  /** What a wiring has, or will have, beside its accessors, and what each object has. */
  private static final Set<String> RESERVED =
      Set.of(
          "builder",
          "close",
          "connect",
          "create",
          "install",
          "unconnected",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final ClassName wiring;
  private final Map<String, String> others;
  private final Function<EventModel, Optional<Location>> place;
  private final List<Problem> problems;

  /**
   * Creates a search for clashes.
   *
   * @param wiring the class that gets the accessors
   * @param others what else the wiring hands out, by the names of the accessors
   * @param place where an event's clash is told; absent where it has been told what is wrong with
   *     it
   * @param problems receives the clashes
   */
  EventNameClashes(
      ClassName wiring,
      Map<String, String> others,
      Function<EventModel, Optional<Location>> place,
      List<Problem> problems) {
    this.wiring = wiring;
    this.others = others;
    this.place = place;
    this.problems = problems;
  }

  /** The events that can be generated, one for each accessor. */
  List<EventModel> without(List<EventModel> events) {
    Map<String, List<EventModel>> byAccessor = new LinkedHashMap<>();
    for (EventModel event : events) {
      String key = event.name().accessorName().toLowerCase(Locale.ROOT);
      byAccessor.computeIfAbsent(key, name -> new ArrayList<>()).add(event);
    }
    List<EventModel> kept = new ArrayList<>();
    for (List<EventModel> sharing : byAccessor.values()) {
      EventModel first = sharing.get(0);
      Optional<String> obstacle = obstacle(first);
      if (sharing.size() > 1) {
        sharing.forEach(event -> add(at -> shared(event, sharing, at), event));
        kept.addAll(stubs(sharing));
      } else if (obstacle.isPresent()) {
        add(at -> reserved(first, obstacle.get(), at), first);
      } else {
        kept.add(first);
      }
    }
    return kept;
  }

  /** Each accessor once, for one of the events that share it; an open one has the most to show. */
  private Collection<EventModel> stubs(List<EventModel> sharing) {
    Map<String, EventModel> byAccessor = new LinkedHashMap<>();
    for (EventModel event : sharing) {
      ContractModel any = event.contract().asLoose(wiring.nestedClass(event.name().typeName()));
      EventModel stub = new EventModel(any, List.of(), true);
      byAccessor.merge(
          event.name().accessorName(), stub, (one, other) -> isOpen(one) ? one : other);
    }
    return byAccessor.values();
  }

  private static boolean isOpen(EventModel event) {
    return event.contract().delivery().isOpen();
  }

  /** Why an event can't have an accessor by its name. */
  private Optional<String> obstacle(EventModel event) {
    String accessor = event.name().accessorName();
    if (SourceVersion.isKeyword(accessor)) {
      return Optional.of(" would be reached by " + accessor + "(), which is a keyword of Java.");
    }
    if (RESERVED.contains(accessor)) {
      return Optional.of(
          " would be reached by " + accessor + "(), which has another meaning in each wiring.");
    }
    if (others.containsKey(accessor)) {
      return Optional.of(
          " would be reached by " + accessor + "(), which hands out " + others.get(accessor) + ".");
    }
    return event.contract().type().equals(wiring.nestedClass(wiring.simpleName()))
        ? Optional.of(
            " would have an interface named like the wiring itself, " + wiring.simpleName() + ".")
        : Optional.empty();
  }

  private void add(Function<Location, Problem> problem, EventModel event) {
    place.apply(event).map(problem).ifPresent(problems::add);
  }

  private static Problem shared(EventModel event, List<EventModel> sharing, Location place) {
    EventModel other = sharing.get(sharing.get(0).equals(event) ? 1 : 0);
    String accessor = event.name().accessorName();
    String consequence =
        other.name().accessorName().equals(accessor)
            ? " would both be reached by " + accessor + "()."
            : " would have classes whose names differ in case alone; some file systems can't keep"
                + " them apart.";
    return Problem.of(
        ProblemCode.EVENT_NAME_CLASH,
        place,
        "Events '" + event.name() + "' and '" + other.name() + "'" + consequence,
        "Rename one of them.");
  }

  private static Problem reserved(EventModel event, String obstacle, Location place) {
    return Problem.of(
        ProblemCode.EVENT_NAME_CLASH,
        place,
        "Event '" + event.name() + "'" + obstacle,
        "Rename it, for example to '" + event.name() + "_requested'.");
  }
}
