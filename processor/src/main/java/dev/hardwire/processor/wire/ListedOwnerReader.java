package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.OwnerCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.ConditionDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Takes the callbacks of a class that is listed without an anchor. It may be made by any compiler,
 * so its parameters' names count for nothing: they are bound by position.
 */
final class ListedOwnerReader {

  private final CallbackFactory factory;

  ListedOwnerReader(Types types) {
    this.factory = new CallbackFactory(types);
  }

  ModuleContents read(OwnerDeclaration owner, Location place, List<Problem> problems) {
    List<Callback> callbacks = new ArrayList<>();
    List<Callback> broken = new ArrayList<>();
    for (CallbackDeclaration callback : owner.callbacks()) {
      Optional<String> obstacle = obstacle(owner, callback);
      if (obstacle.isEmpty()) {
        callbacks.add(factory.ofListed(nameless(callback)));
      } else {
        problems.add(unusable(callback, place, obstacle.get()));
        broken.add(factory.broken(callback));
      }
    }
    owner.inheritable().stream()
        .findFirst()
        .map(callback -> unusable(callback, place, "its class is generic"))
        .ifPresent(problems::add);
    List<TypeElement> receivers =
        owner.callbacks().stream().allMatch(CallbackDeclaration::isStatic)
            ? List.of()
            : List.of(owner.type());
    return ModuleContents.singleOwner(owner.type(), callbacks, broken, receivers);
  }

  private static Optional<String> obstacle(OwnerDeclaration owner, CallbackDeclaration callback) {
    if (!Viewpoint.isPublic(callback.method())) {
      return Optional.of("the method and its class must be public");
    }
    if (callback.condition().filter(asked -> !Viewpoint.isPublic(asked.method())).isPresent()) {
      return Optional.of("its condition must be public");
    }
    return OwnerCheck.problemsOfOwner(owner).stream()
        .findFirst()
        .or(() -> OwnerCheck.problemsOf(callback).stream().findFirst())
        .map(problem -> "it breaks the rule " + problem.code().displayName());
  }

  private static Problem unusable(CallbackDeclaration callback, Location place, String obstacle) {
    return Problem.of(
        ProblemCode.UNUSABLE_LISTED_OWNER,
        place,
        "Callback " + callback.displayName() + " can't be called from here: " + obstacle + ".",
        OwnerCheck.isOfTemplate(callback.method())
            ? "List subclasses that have @InheritCallbacks instead."
            : "Change the method, or give its module an anchor and list that.");
  }

  private static CallbackDeclaration nameless(CallbackDeclaration callback) {
    return callback.with(
        nameless(callback.parameters()),
        callback.conditions().stream()
            .map(
                asked ->
                    new ConditionDeclaration(
                        asked.method(), asked.type(), nameless(asked.parameters())))
            .toList());
  }

  private static List<ParameterDeclaration> nameless(List<ParameterDeclaration> declared) {
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (ParameterDeclaration parameter : declared) {
      parameters.add(parameter.withoutName(parameters.size()));
    }
    return parameters;
  }
}
