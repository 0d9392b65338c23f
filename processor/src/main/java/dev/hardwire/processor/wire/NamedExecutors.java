package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  /** The builder's step for the executor of a callback: {@code mailExecutor}. */
  static Optional<String> step(AsyncOptions async) {
    return EventName.nearest(async.executor()).map(name -> name.accessorName() + "Executor");
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
