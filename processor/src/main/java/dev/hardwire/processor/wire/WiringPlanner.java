package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.OWNER_LISTED_TWICE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Libraries;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.explain.WiringFacts;
import dev.hardwire.processor.model.AsynchronyModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** Decides what a wiring consists of. */
public final class WiringPlanner {

  private static final ClassName REMOTE = ClassName.get("dev.hardwire.remote", "Remote");
  private static final ClassName STORE = ClassName.get("dev.hardwire.durable", "DurableStore");

  private final ProcessingEnvironment environment;
  private final WiringDeclaration wiring;
  private final Viewpoint viewpoint;
  private final List<Problem> problems = new ArrayList<>();
  private final MissingClasses missing = new MissingClasses(problems);

  private WiringPlanner(ProcessingEnvironment environment, WiringDeclaration wiring) {
    this.environment = environment;
    this.wiring = wiring;
    this.viewpoint = Viewpoint.beside(wiring.type(), environment.getElementUtils());
  }

  /** Plans a wiring of the compilation at hand. */
  public static WiringPlan plan(
      ProcessingEnvironment environment, Compilation compilation, WiringDeclaration wiring) {
    return new WiringPlanner(environment, wiring).plan(compilation);
  }

  private WiringPlan plan(Compilation compilation) {
    Libraries libraries = new Libraries(environment.getElementUtils(), wiring.type());
    Optional<Problem> noTesting =
        wiring.hasRecorders()
            ? libraries.missingTesting(wiring.locationOf("recorders"))
            : Optional.empty();
    noTesting.ifPresent(problems::add);
    ModuleResolver resolver = resolver(compilation);
    problems.addAll(resolver.problems());
    List<ResolvedModule> modules =
        new AbsentOwners(wiring, resolver.isComplete(), problems)
            .without(withoutRepeatedOwners(resolver.modules())).stream()
                .map(missing::without)
                .toList();
    NamedExecutors executors = NamedExecutors.of(modules);
    AsynchronyModel asynchrony = asynchrony(modules, executors, libraries);
    Optional<OwnerModel> remote = remote(libraries);
    Optional<OwnerModel> store = store(modules, remote.isPresent(), libraries);
    problems.addAll(DurableIds.problems(modules));
    OwnerPlanner owners =
        new OwnerPlanner(
            environment, wiring, viewpoint, missing, executors, store, remote, problems);
    owners.plan(modules);
    List<Problem> advice = new ArrayList<>();
    EventPlanner planner =
        new EventPlanner(
            environment,
            wiring,
            viewpoint,
            owners,
            new RemoteEvents(wiring, remote.isPresent()),
            advice,
            problems);
    List<EventModel> events = planner.plan(modules, resolver.isComplete());
    StoredEvents stored = new StoredEvents(planner.planned(), environment, wiring.type());
    problems.addAll(stored.problems());
    boolean isSound =
        problems.isEmpty()
            && wiring.around().filter(AroundCheck::isUnresolved).isEmpty()
            && modules.stream().allMatch(module -> module.contents().broken().isEmpty());
    if (isSound) {
      advice.addAll(
          misspelled(resolver.modules()).among(Listeners.of(modules, Set.of()), all -> true));
      problems.addAll(advice); // no mistakes, so not before
    }
    WiringModel model =
        new WiringModel(
            ClassName.get(wiring.type()),
            Viewpoint.isPublic(wiring.type()),
            owners.single(),
            owners.attachable(),
            events,
            modules.stream()
                .map(module -> module.contents().index())
                .flatMap(Optional::stream)
                .toList(),
            thrownByAny(events),
            owners.around(),
            wiring.hasRecorders() && noTesting.isEmpty(),
            asynchrony,
            store,
            remote,
            stored.records());
    return new WiringPlan(
        isSound ? model : model.asStub(),
        problems,
        isSound && resolver.isComplete() && events.stream().noneMatch(EventModel::isBroken),
        stored.places(),
        () ->
            new WiringFacts(
                model,
                ModuleExplanations.of(modules),
                new EventExplanations(modules).of(planner.planned()),
                isSound));
  }

  /** Also the owners that stay out may be named. */
  private MisspelledNeighbours misspelled(List<ResolvedModule> listed) {
    AdviceSites sites = new AdviceSites(environment.getElementUtils(), environment.getTypeUtils());
    return new MisspelledNeighbours(listed, sites);
  }

  /** What the wiring has because callbacks take their time. */
  private AsynchronyModel asynchrony(
      List<ResolvedModule> modules, NamedExecutors executors, Libraries libraries) {
    problems.addAll(NamedExecutors.clashes(modules));
    boolean isNeeded = isAsynchronous(modules);
    Optional<Problem> missing =
        isNeeded
            ? libraries.missingAsync(
                "The wiring of "
                    + wiring.type().getSimpleName()
                    + ", some of whose callbacks or events take their time,",
                wiring.location())
            : Optional.empty();
    missing.ifPresent(problems::add);
    return missing.isPresent()
        ? AsynchronyModel.NONE
        : new AsynchronyModel(isNeeded, executors.all(), wiring.tracesFires());
  }

  /** What events leave the process by, and enter it; absent where none do. */
  private Optional<OwnerModel> remote(Libraries libraries) {
    if (!wiring.isRemote()) {
      return Optional.empty();
    }
    Optional<Problem> missing =
        libraries.missingRemote(
            "The wiring of " + wiring.type().getSimpleName() + ", whose events leave the process,",
            wiring.locationOf(wiring.sends().isEmpty() ? "receives" : "sends"));
    missing.ifPresent(problems::add);
    return missing.isPresent() ? Optional.empty() : Optional.of(new OwnerModel(REMOTE, "remote"));
  }

  /** What stores fires; absent where nothing is stored. */
  private Optional<OwnerModel> store(
      List<ResolvedModule> modules, boolean isRemote, Libraries libraries) {
    OwnerModel store = new OwnerModel(STORE, "durable");
    if (isRemote) {
      return Optional.of(store); // it comes along
    }
    boolean isNeeded =
        modules.stream()
            .flatMap(module -> module.contents().allCallbacks())
            .anyMatch(callback -> callback.async().isDurable());
    if (!isNeeded) {
      return Optional.empty();
    }
    Optional<Problem> missing =
        libraries.missingDurable(
            "The wiring of "
                + wiring.type().getSimpleName()
                + ", some of whose callbacks are durable,",
            wiring.location());
    missing.ifPresent(problems::add);
    return missing.isPresent() ? Optional.empty() : Optional.of(store);
  }

  /** Whether anything may go on when a fire returns. */
  private static boolean isAsynchronous(List<ResolvedModule> modules) {
    return modules.stream()
        .map(ResolvedModule::contents)
        .anyMatch(
            contents ->
                contents.contracts().stream()
                        .flatMap(contract -> contract.answer().stream())
                        .anyMatch(AnswerDeclaration::isFuture)
                    || contents
                        .allCallbacks()
                        .anyMatch(callback -> callback.async().isHandedOver()));
  }

  private ModuleResolver resolver(Compilation compilation) {
    ModuleContents own =
        OwnModule.of(compilation, environment.getElementUtils(), environment.getTypeUtils());
    ModuleResolver resolver = new ModuleResolver(environment, compilation, own);
    wiring.modules().forEach(listed -> resolver.anchorOrOwner(listed, wiring.locationOf(listed)));
    resolver.own(wiring.location());
    return resolver;
  }

  /** Drops single owners that a module brings in anyway. */
  private List<ResolvedModule> withoutRepeatedOwners(List<ResolvedModule> modules) {
    Map<ClassName, String> indexed = new LinkedHashMap<>();
    for (ResolvedModule module : modules) {
      if (!module.contents().isSingleOwner()) {
        module
            .contents()
            .owners()
            .forEach(owner -> indexed.putIfAbsent(owner, module.contents().name()));
      }
    }
    List<ResolvedModule> kept = new ArrayList<>();
    for (ResolvedModule module : modules) {
      Optional<String> other =
          module
              .contents()
              .owners()
              .filter(owner -> module.contents().isSingleOwner())
              .flatMap(owner -> Stream.ofNullable(indexed.get(owner)))
              .findFirst();
      other.map(name -> listedTwice(module, name)).ifPresent(problems::add);
      if (other.isEmpty()) {
        kept.add(module);
        problems.addAll(module.problems());
      }
    }
    return kept;
  }

  private static Problem listedTwice(ResolvedModule single, String other) {
    return Problem.of(
        OWNER_LISTED_TWICE,
        single.place(),
        single.contents().name() + " is listed, and it belongs to " + other + ", too.",
        "Remove it from the list: its callbacks take part already.");
  }

  private static List<TypeName> thrownByAny(List<EventModel> events) {
    Set<TypeName> thrown =
        events.stream()
            .flatMap(event -> event.contract().fire().thrownTypes().stream())
            .collect(Collectors.toSet());
    return thrown.stream().sorted(Comparator.comparing(TypeName::toString)).toList();
  }
}
