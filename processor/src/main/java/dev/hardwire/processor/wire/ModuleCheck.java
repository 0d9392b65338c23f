package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Checks a module with an anchor in its own compile: against the contracts that its anchor names,
 * and for what keeps other modules from using it.
 */
public final class ModuleCheck {

  private final ProcessingEnvironment environment;
  private final Compilation compilation;
  private final ModuleContents own;
  private final AnchorDeclaration anchor;
  private final Location place;
  private final AdviceSites sites;
  private final List<Problem> advice = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private ModuleCheck(
      ProcessingEnvironment environment, Compilation compilation, AnchorDeclaration anchor) {
    this.environment = environment;
    this.compilation = compilation;
    this.anchor = anchor;
    this.own = OwnModule.of(compilation, environment.getElementUtils(), environment.getTypeUtils());
    this.place = Location.of(anchor.type(), anchor.annotation());
    this.sites = new AdviceSites(environment.getElementUtils(), environment.getTypeUtils());
  }

  /** The problems of the module at hand. */
  public static List<Problem> problems(
      ProcessingEnvironment environment, Compilation compilation, AnchorDeclaration anchor) {
    return new ModuleCheck(environment, compilation, anchor).check();
  }

  private List<Problem> check() {
    ModuleResolver includes = new ModuleResolver(environment, compilation, own);
    includes.own(place);
    problems.addAll(includes.problems());

    ModuleResolver events = new ModuleResolver(environment, compilation, own);
    anchor.events().forEach(listed -> events.anchor(listed, anchor.locationOf(listed)));
    problems.addAll(events.problems());
    events.own(place);

    ContractScope scope = ContractScope.of(events.modules(), anchor.type(), problems);
    callbacks(scope, events.isComplete() && !anchor.events().isEmpty());
    order(scope);
    accessibility();
    neighbours(events.modules(), includes.modules());
    boolean isSound = problems.isEmpty() && own.broken().isEmpty();
    return isSound ? advice : problems; // no advice before mistakes are repaired
  }

  /** Looks at the names in the module's own callbacks, which may be those of others. */
  private void neighbours(List<ResolvedModule> one, List<ResolvedModule> other) {
    Map<String, ResolvedModule> present = new LinkedHashMap<>();
    Stream.concat(one.stream(), other.stream())
        .forEach(module -> present.putIfAbsent(String.valueOf(module.contents().type()), module));
    List<ResolvedModule> modules = List.copyOf(present.values());
    advice.addAll(
        new MisspelledNeighbours(modules, sites)
            .among(
                Listeners.of(modules, Set.of()), callback -> callback.declaration().isPresent()));
  }

  private void callbacks(ContractScope scope, boolean isStrict) {
    CallbackFitter fitter =
        new CallbackFitter(environment.getElementUtils(), environment.getTypeUtils());
    LostAnswers lost = new LostAnswers(sites);
    for (Callback callback : own.callbacks()) {
      Listener listener = new Listener(callback, own.type(), place);
      for (String event : callback.events()) {
        Optional<EventContract> contract = scope.find(event);
        if (contract.isPresent()) {
          if (isSound(contract.get()) && scope.isWellKnown(event)) {
            Optional<Fit> fit =
                fitter.fit(callback, EventSignature.of(contract.get()), place, problems);
            fit.flatMap(found -> lost.of(listener, contract.get(), found)).ifPresent(advice::add);
            fit.filter(found -> counts(contract.get())).ifPresent(found -> hiddenAnswer(callback));
          }
        } else if (isStrict && scope.isComplete() && !scope.knows(event) && !scope.guesses(event)) {
          problems.add(scope.unknownEvent(callback, 0, event, place));
        }
      }
    }
  }

  /** Whether it is known what a contract takes; of what doesn't resolve javac tells. */
  private static boolean isSound(EventContract contract) {
    return !contract.isUnresolved() && ContractCheck.problemsOf(contract).isEmpty();
  }

  /** Whether anybody asks what the callbacks of an event answer. */
  private static boolean counts(EventContract contract) {
    return contract.answer().filter(answer -> answer.kind() != Kind.NONE).isPresent();
  }

  /** Tells of callbacks that contradict one another whatever else takes part in a wiring. */
  private void order(ContractScope scope) {
    CallOrder order = new CallOrder(problems);
    Listeners listeners = Listeners.of(own, place);
    for (String event : listeners.events()) {
      EventSignature signature =
          scope
              .find(event)
              .map(EventSignature::of)
              .orElseGet(() -> new EventSignature(event, List.of(), Optional.empty()));
      order.sorted(
          signature,
          listeners.usable(event).stream()
              .filter(listener -> signature.knowsWhen(listener.callback()))
              .toList());
    }
  }

  private void accessibility() {
    Elements elements = environment.getElementUtils();
    own.receivers().stream()
        .filter(this::isHidden)
        .forEach(owner -> problems.add(Inaccessible.owner(owner, Location.of(owner))));
    own.contracts().stream()
        .map(EventContract::type)
        .filter(this::isHidden)
        .forEach(contract -> problems.add(Inaccessible.contract(contract, Location.of(contract))));
    Viewpoint outside = Viewpoint.outside(anchor.type(), elements);
    Viewpoint index = Viewpoint.beside(anchor.type(), elements);
    own.callbacks().stream()
        .filter(callback -> callback.receiver().filter(this::isHidden).isEmpty())
        .forEach(
            callback ->
                callback
                    .methods()
                    .filter(method -> !method.calls().isDirectFrom(outside))
                    .flatMap(CallableMethod::mentioned)
                    .flatMap(type -> index.firstHidden(type).stream())
                    .findFirst()
                    .ifPresent(hidden -> hiddenType(callback, hidden)));
  }

  /** Whether other modules can't name a type; a private one is told of elsewhere. */
  private boolean isHidden(TypeElement type) {
    boolean isVisible =
        Viewpoint.isPublic(type) && Viewpoint.isExported(type, environment.getElementUtils());
    return !isVisible && !Viewpoint.isPrivate(type);
  }

  /** An answer that the index can't hand on. */
  private void hiddenAnswer(Callback callback) {
    Elements elements = environment.getElementUtils();
    if (!callback.calls().isDirectFrom(Viewpoint.outside(anchor.type(), elements))) {
      Viewpoint.beside(anchor.type(), elements)
          .firstHidden(callback.returnType())
          .ifPresent(hidden -> hiddenType(callback, hidden));
    }
  }

  private void hiddenType(Callback callback, Element hidden) {
    Location site = callback.locationOr(Location.of(anchor.type()));
    problems.add(Inaccessible.type(hidden, callback.displayName(), site));
  }
}
