package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The executors that callbacks of a wiring name, and what its builder calls them. */
final class NamedExecutors {

  private static final ClassName EXECUTOR = ClassName.get("java.util.concurrent", "Executor");

  private final Map<String, OwnerModel> byStep = new TreeMap<>();

  private NamedExecutors() {}

  /** Those of all callbacks, also of the unusable ones, so that a wiring keeps its shape. */
  static NamedExecutors of(List<ResolvedModule> modules) {
    NamedExecutors executors = new NamedExecutors();
    modules.stream()
        .flatMap(module -> module.contents().allCallbacks())
        .flatMap(callback -> step(callback.async()).stream())
        .forEach(step -> executors.byStep.put(step, new OwnerModel(EXECUTOR, step)));
    return executors;
  }

  /** The problems of executors that a builder could not tell apart, at all who name them. */
  static List<Problem> clashes(List<ResolvedModule> modules) {
    Map<String, Set<Named>> byStep = new TreeMap<>();
    for (ResolvedModule module : modules) {
      for (Callback callback : module.contents().callbacks()) {
        Location place = callback.executorOr(module.place());
        step(callback.async())
            .map(step -> step.toLowerCase(Locale.ROOT))
            .map(step -> byStep.computeIfAbsent(step, s -> new LinkedHashSet<>()))
            .ifPresent(named -> named.add(new Named(callback.async(), place)));
      }
    }
    return byStep.values().stream().flatMap(NamedExecutors::clashes).toList();
  }

  private static Stream<Problem> clashes(Set<Named> sharing) {
    return sharing.stream()
        .flatMap(
            named ->
                sharing.stream()
                    .filter(other -> !other.name().equals(named.name()))
                    .findFirst()
                    .map(other -> clash(named, other))
                    .stream());
  }

  private static Problem clash(Named one, Named other) {
    return Problem.of(
        ProblemCode.EXECUTOR_NAME_CLASH,
        one.place(),
        "Executors '"
            + one.name()
            + "' and '"
            + other.name()
            + (one.step().equals(other.step())
                ? "' would both be taken by " + one.step() + "(…)."
                : "' would have classes whose names differ in case alone; some file systems can't"
                    + " keep them apart."),
        "Call them by one name, or rename one of them.");
  }

  /**
   * An executor.
   *
   * @param name its name as written
   * @param step the builder's step that takes it
   * @param place where it is named
   */
  private record Named(String name, String step, Location place) {

    private Named(AsyncOptions async, Location place) {
      this(async.executor(), NamedExecutors.step(async).orElseThrow(), place);
    }
  }

  /** The builder's step for the executor of a callback: {@code mailExecutor}. */
  static Optional<String> step(AsyncOptions async) {
    return EventName.nearest(async.executor())
        .filter(name -> !AsyncOptions.isDefault(name))
        .map(name -> name.accessorName() + "Executor");
  }

  /** The executor of a callback; absent where it names none. */
  Optional<OwnerModel> of(AsyncOptions async) {
    return step(async).map(byStep::get);
  }

  /** All of them, in the order of their names. */
  List<OwnerModel> all() {
    return List.copyOf(byStep.values());
  }
}
