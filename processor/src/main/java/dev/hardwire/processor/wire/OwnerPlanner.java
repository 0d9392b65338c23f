package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Decides of which classes a wiring takes instances, and what it calls them. */
final class OwnerPlanner {

  private final ProcessingEnvironment environment;
  private final WiringDeclaration wiring;
  private final Viewpoint viewpoint;
  private final MissingClasses missing;
  private final List<Problem> problems;
  private final UniqueNames names = new UniqueNames();
  private final Map<TypeElement, OwnerModel> byType = new LinkedHashMap<>();
  private final NamedExecutors executors;
  private Optional<OwnerModel> around = Optional.empty();
  private final Optional<OwnerModel> store;
  private final Optional<OwnerModel> remote;

  OwnerPlanner(
      ProcessingEnvironment environment,
      WiringDeclaration wiring,
      Viewpoint viewpoint,
      MissingClasses missing,
      NamedExecutors executors,
      Optional<OwnerModel> store,
      Optional<OwnerModel> remote,
      List<Problem> problems) {
    this.environment = environment;
    this.wiring = wiring;
    this.viewpoint = viewpoint;
    this.missing = missing;
    this.executors = executors;
    this.problems = problems;
    // their names are the users', and owners give way
    executors.all().forEach(executor -> names.take(executor.name()));
    this.store = store;
    this.remote = remote;
    store.ifPresent(model -> names.take(model.name()));
    remote.ifPresent(model -> names.take(model.name()));
  }

  /** Plans the owners of all modules, and behind them what is called around callbacks. */
  void plan(List<ResolvedModule> modules) {
    for (ResolvedModule module : modules) {
      for (TypeElement receiver : module.contents().receivers()) {
        owner(receiver, module);
      }
    }
    around = wiring.around().map(this::around);
  }

  private void owner(TypeElement receiver, ResolvedModule module) {
    boolean isVisible = viewpoint.sees(receiver);
    if (!isVisible && !Viewpoint.isPrivate(receiver)) {
      Location place = module.contents().isOwn() ? Location.of(receiver) : module.place();
      problems.add(Inaccessible.owner(receiver, place));
    }
    boolean isWhole = module.contents().isOwn() || missing.firstInSupertypes(receiver).isEmpty();
    boolean isAttachable = OwnerDeclaration.isAttachable(receiver);
    byType.computeIfAbsent(receiver, r -> model(r, isVisible && isWhole, isAttachable));
  }

  private OwnerModel model(TypeElement type, boolean isNameable, boolean isAttachable) {
    ClassName name = ClassName.get(type);
    // what can't be named is taken as an object: there is an error already
    return new OwnerModel(
        isNameable ? name : ClassName.OBJECT,
        names.take(OwnerModel.parameterName(name)),
        isAttachable);
  }

  private OwnerModel around(TypeReference reference) {
    Optional<Problem> problem =
        AroundCheck.problem(environment, viewpoint, reference, wiring.locationOf("around"));
    problem.ifPresent(problems::add);
    return reference
        .type()
        .filter(type -> !reference.isUnresolved())
        .map(
            type ->
                Optional.ofNullable(byType.get(type))
                    .filter(owner -> !owner.isAttachable())
                    .orElseGet(() -> model(type, viewpoint.sees(type), false)))
        .orElseGet(() -> new OwnerModel(ClassName.OBJECT, names.take("around")));
  }

  /** What is called around callbacks. */
  Optional<OwnerModel> around() {
    return around;
  }

  /** The owners of instance callbacks. */
  Map<TypeElement, OwnerModel> byType() {
    return byType;
  }

  /** The executor of a callback; absent where it names none. */
  Optional<OwnerModel> executor(AsyncOptions async) {
    return executors.of(async);
  }

  /** Whether calls are stored. */
  boolean hasStore() {
    return store.isPresent();
  }

  /** What the wiring is given. */
  List<OwnerModel> single() {
    List<OwnerModel> single = new ArrayList<>(byType.values());
    single.removeIf(OwnerModel::isAttachable);
    around.filter(model -> !single.contains(model)).ifPresent(single::add);
    single.addAll(executors.all());
    store.ifPresent(single::add);
    remote.ifPresent(single::add);
    return single;
  }

  /** The owners of which any number of instances come and go. */
  List<OwnerModel> attachable() {
    return byType.values().stream().filter(OwnerModel::isAttachable).toList();
  }
}
