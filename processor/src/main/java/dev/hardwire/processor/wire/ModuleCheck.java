package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_CONTRACT;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_OWNER;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_TYPE;

import dev.hardwire.processor.check.ContractCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Checks a module with an anchor in its own compile: against the contracts that its anchor names,
 * and for what keeps other modules from using it.
 */
public final class ModuleCheck {

  private final ProcessingEnvironment environment;
  private final Compilation compilation;
  private final ModuleContents own;
  private final AnchorDeclaration anchor;
  private final List<Problem> problems = new ArrayList<>();

  private ModuleCheck(
      ProcessingEnvironment environment, Compilation compilation, AnchorDeclaration anchor) {
    this.environment = environment;
    this.compilation = compilation;
    this.anchor = anchor;
    this.own = OwnModule.of(compilation, environment.getElementUtils(), environment.getTypeUtils());
  }

  /** The problems of the module at hand. */
  public static List<Problem> problems(
      ProcessingEnvironment environment, Compilation compilation, AnchorDeclaration anchor) {
    return new ModuleCheck(environment, compilation, anchor).check();
  }

  private List<Problem> check() {
    ModuleResolver includes = new ModuleResolver(environment, compilation, own);
    includes.own(Location.of(anchor.type(), anchor.annotation()));
    problems.addAll(includes.problems());

    ModuleResolver events = new ModuleResolver(environment, compilation, own);
    anchor.events().forEach(listed -> events.anchor(listed, anchor.locationOf(listed)));
    problems.addAll(events.problems());
    events.own(Location.of(anchor.type(), anchor.annotation()));

    callbacks(events.modules(), events.isComplete() && !anchor.events().isEmpty());
    accessibility();
    return problems;
  }

  private void callbacks(List<ResolvedModule> modules, boolean isStrict) {
    ContractScope scope = ContractScope.of(modules, anchor.type(), problems);
    CallbackFitter fitter =
        new CallbackFitter(environment.getElementUtils(), environment.getTypeUtils());
    Location place = Location.of(anchor.type(), anchor.annotation());
    for (Callback callback : own.callbacks()) {
      for (String event : callback.events()) {
        Optional<EventContract> contract = scope.find(event);
        if (contract.isPresent()) {
          if (ContractCheck.problemsOf(contract.get()).isEmpty()) {
            fitter.fit(callback, contract.get(), place, problems);
          }
        } else if (isStrict && !scope.knows(event)) {
          problems.add(scope.unknownEvent(callback, 0, event, place));
        }
      }
    }
  }

  private void accessibility() {
    Viewpoint outside = Viewpoint.outside(anchor.type(), environment.getElementUtils());
    Viewpoint index = Viewpoint.beside(anchor.type(), environment.getElementUtils());
    own.receivers().stream()
        .filter(receiver -> !outside.sees(receiver) && !Viewpoint.isPrivate(receiver))
        .forEach(this::inaccessibleOwner);
    own.contracts().stream()
        .map(EventContract::type)
        .filter(contract -> !outside.sees(contract) && !Viewpoint.isPrivate(contract))
        .forEach(this::inaccessibleContract);
    own.callbacks().stream()
        .filter(callback -> !callback.calls().isDirectFrom(outside))
        .filter(callback -> callback.receiver().filter(type -> !outside.sees(type)).isEmpty())
        .forEach(callback -> inaccessibleTypes(callback, index));
  }

  private void inaccessibleOwner(TypeElement owner) {
    problems.add(
        Problem.of(
            INACCESSIBLE_OWNER,
            Location.of(owner),
            owner.getSimpleName()
                + " has instance callbacks, so wirings of other modules must be able to take one.",
            "Make it public in an exported package, or make its callbacks static."));
  }

  private void inaccessibleContract(TypeElement contract) {
    problems.add(
        Problem.of(
            INACCESSIBLE_CONTRACT,
            Location.of(contract),
            "Event contract "
                + contract.getSimpleName()
                + " must be visible to the modules that fire the event or listen to it.",
            "Make it public in an exported package."));
  }

  private void inaccessibleTypes(Callback callback, Viewpoint index) {
    Stream<TypeMirror> mentioned =
        Stream.concat(
            callback.parameters().stream().map(ParameterDeclaration::type),
            callback.thrownTypes().stream());
    mentioned
        .filter(type -> !index.sees(type))
        .findFirst()
        .ifPresent(
            type ->
                problems.add(
                    Problem.of(
                        INACCESSIBLE_TYPE,
                        callback.locationOr(Location.of(anchor.type())),
                        callback.displayName()
                            + " mentions "
                            + TypeTexts.simple(type)
                            + ", which the module's index beside "
                            + anchor.type().getSimpleName()
                            + " can't see.",
                        "Make the type public, or make the callback and its class public.")));
  }
}
