package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the durable callbacks of a wiring can be told apart by their ids. */
final class DurableIds {

  private final Map<String, List<Claim>> byId = new LinkedHashMap<>();

  private DurableIds() {}

  /** The problems of ids that several callbacks have, or had, at each of them. */
  static List<Problem> problems(List<ResolvedModule> modules) {
    DurableIds ids = new DurableIds();
    for (ResolvedModule module : modules) {
      for (Callback callback : module.contents().callbacks()) {
        if (callback.async().isDurable()) {
          ids.add(callback, module.place());
        }
      }
    }
    List<Problem> problems = new ArrayList<>();
    ids.byId.forEach((id, claims) -> claims.forEach(claim -> claim.clash(id, claims, problems)));
    return problems;
  }

  private void add(Callback callback, Location place) {
    add(new Claim(callback, "id", place), callback.place().id());
    callback
        .async()
        .durable()
        .formerly()
        .forEach(id -> add(new Claim(callback, "formerly", place), id));
  }

  private void add(Claim claim, String id) {
    byId.computeIfAbsent(id, i -> new ArrayList<>()).add(claim);
  }

  /**
   * A callback that an id leads to.
   *
   * @param member whether it is the callback's, or was
   * @param place the place of its module
   */
  private record Claim(Callback callback, String member, Location place) {

    private void clash(String id, List<Claim> claims, List<Problem> problems) {
      claims.stream()
          .filter(other -> !other.callback.target().equals(callback.target()))
          .findFirst()
          .ifPresent(other -> problems.add(clash(id, other)));
    }

    private Problem clash(String id, Claim other) {
      return Problem.of(
          ProblemCode.DUPLICATE_DURABLE_ID,
          callback.declaration().map(declared -> location(declared, id)).orElse(place),
          "Stored calls for '"
              + id
              + "' would find "
              + callback.displayName()
              + " as well as "
              + other.callback.displayName()
              + ".",
          "Give each durable callback an id that no other one has, or had.");
    }

    private Location location(CallbackDeclaration declared, String id) {
      return member.equals("id") ? declared.locationOf("id") : declared.locationOf(member, id);
    }
  }
}
