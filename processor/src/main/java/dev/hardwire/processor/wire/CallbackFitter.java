package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.Binding;
import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.check.ParameterBinder;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides whether a callback can take an event, and how. */
final class CallbackFitter {

  private final Elements elements;
  private final Types types;
  private final ParameterBinder binder;
  private final LostSupertypes supertypes = new LostSupertypes();

  CallbackFitter(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.binder = new ParameterBinder(types);
  }

  /**
   * Fits a callback to a contract.
   *
   * @return for each parameter of the callback the index of the event's argument; absent where it
   *     does not fit, which then stands among the problems
   */
  Optional<List<Integer>> fit(
      Callback callback, EventContract contract, Location place, List<Problem> problems) {
    Location location = callback.locationOr(place);
    Binding binding = binder.bind(contract.parameters(), callback.parameters());
    if (binding instanceof Misfit misfit) {
      problems.add(
          lostSupertype(callback, contract.parameters(), location)
              .orElseGet(() -> Misfits.parameters(callback, contract, misfit, location)));
      return Optional.empty();
    }
    return hasSoundResults(callback, contract.event(), Optional.of(contract), place, problems)
        ? Optional.of(((Bound) binding).arguments())
        : Optional.empty();
  }

  /**
   * Fits a callback's parameters to those of the longest callback of an event without a contract.
   *
   * @return for each parameter the index of the event's argument; absent where they don't fit
   */
  Optional<List<Integer>> bind(Callback callback, Callback longest) {
    return binder.bind(longest.parameters(), callback.parameters()) instanceof Bound bound
        ? Optional.of(bound.arguments())
        : Optional.empty();
  }

  /** The missing class because of which the compiler can't tell whether a callback fits. */
  Optional<Problem> lostSupertype(
      Callback callback, List<ParameterDeclaration> event, Location location) {
    List<TypeMirror> mentioned =
        Stream.concat(callback.parameters().stream(), event.stream())
            .map(ParameterDeclaration::type)
            .toList();
    return supertypes
        .firstOfAny(mentioned)
        .map(name -> Misfits.lostSupertype(callback, name, location));
  }

  /**
   * Whether the event can do with what a callback throws and answers; if not, that stands among the
   * problems.
   */
  boolean hasSoundResults(
      Callback callback,
      String event,
      Optional<EventContract> contract,
      Location place,
      List<Problem> problems) {
    int before = problems.size();
    Location location = callback.locationOr(place);
    List<TypeMirror> declared = contract.map(EventContract::thrownTypes).orElse(List.of());
    List<TypeMirror> undeclared =
        callback.thrownTypes().stream()
            .filter(this::isChecked)
            .filter(thrown -> declared.stream().noneMatch(d -> types.isSubtype(thrown, d)))
            .toList();
    if (!undeclared.isEmpty()) {
      problems.add(Misfits.exceptions(callback, event, undeclared, contract, location));
    }
    if (Stages.isStage(callback.returnType())) {
      problems.add(Misfits.stage(callback, event, location));
    }
    return problems.size() == before;
  }

  private boolean isChecked(TypeMirror thrown) {
    return !isSubtype(thrown, "java.lang.RuntimeException")
        && !isSubtype(thrown, "java.lang.Error");
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return element != null && types.isSubtype(type, element.asType());
  }
}
