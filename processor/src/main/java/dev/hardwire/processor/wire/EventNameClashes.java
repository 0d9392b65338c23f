package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/** Events whose accessors can't be generated since the name is taken. */
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

  private EventNameClashes() {}

  /** The events whose accessors have names of their own; the others become problems. */
  static List<EventModel> without(
      List<EventModel> events, Function<String, Location> place, List<Problem> problems) {
    Map<String, List<EventModel>> byAccessor = new LinkedHashMap<>();
    for (EventModel event : events) {
      byAccessor.computeIfAbsent(event.name().accessorName(), name -> new ArrayList<>()).add(event);
    }
    List<EventModel> kept = new ArrayList<>();
    byAccessor.forEach(
        (accessor, sharing) -> {
          if (sharing.size() > 1) {
            sharing.forEach(event -> problems.add(shared(event, sharing, accessor, place)));
          } else if (RESERVED.contains(accessor)
              || SourceVersion.isKeyword(accessor)
              || isNamedLikeItsWiring(sharing.get(0).contract())) {
            problems.add(reserved(sharing.get(0), accessor, place));
          } else {
            kept.add(sharing.get(0));
          }
        });
    return kept;
  }

  /** An interface can't have the name of the class in which it is nested. */
  private static boolean isNamedLikeItsWiring(ContractModel contract) {
    ClassName wiring = contract.type().enclosingClassName();
    return contract.isInferred()
        && wiring != null
        && wiring.simpleName().equals(contract.type().simpleName());
  }

  private static Problem shared(
      EventModel event,
      List<EventModel> sharing,
      String accessor,
      Function<String, Location> place) {
    EventModel other = sharing.get(sharing.get(0).equals(event) ? 1 : 0);
    return Problem.of(
        ProblemCode.EVENT_NAME_CLASH,
        place.apply(event.name().text()),
        "Events '"
            + event.name()
            + "' and '"
            + other.name()
            + "' would both be reached by "
            + accessor
            + "().",
        "Rename one of them.");
  }

  private static Problem reserved(
      EventModel event, String accessor, Function<String, Location> place) {
    return Problem.of(
        ProblemCode.EVENT_NAME_CLASH,
        place.apply(event.name().text()),
        "Event '"
            + event.name()
            + "' would be reached by "
            + accessor
            + "(), which is a keyword or has another meaning in a wiring.",
        "Rename it, for example to '" + event.name() + "_requested'.");
  }
}
