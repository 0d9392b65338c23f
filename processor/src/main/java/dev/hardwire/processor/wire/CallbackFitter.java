package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.AnswerFitter;
import dev.hardwire.processor.check.Binding;
import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.check.Binding.Misfit;
import dev.hardwire.processor.check.ParameterBinder;
import dev.hardwire.processor.check.Stages;
import dev.hardwire.processor.model.AnswerForm;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.read.AnswerDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
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
  private final AnswerFitter answers;
  private final LostSupertypes supertypes = new LostSupertypes();

  CallbackFitter(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.binder = new ParameterBinder(types);
    this.answers = new AnswerFitter(elements, types);
  }

  /**
   * Fits a callback to an event.
   *
   * @return how it takes the event; absent where it does not fit, which then stands among the
   *     problems
   */
  Optional<Fit> fit(
      Callback callback, EventSignature event, Location place, List<Problem> problems) {
    Location location = callback.locationOr(place);
    return bind(callback.target(), event, location, problems)
        .flatMap(bound -> fit(callback, bound, event, place, problems));
  }

  /**
   * Fits all but the parameters of a callback to an event.
   *
   * @param target which of the event's arguments its parameters take
   */
  Optional<Fit> fit(
      Callback callback,
      Bound target,
      EventSignature event,
      Location place,
      List<Problem> problems) {
    int before = problems.size();
    Optional<Bound> asked =
        callback.condition().flatMap(c -> bind(c, event, callback.conditionOr(place), problems));
    exceptions(callback, event, place, problems);
    if (!event.has(callback.async().durable().orderedBy())) {
      problems.add(Misfits.key(callback, event, callback.memberOr("orderedBy", place)));
    }
    AnswerForm answer = answer(callback, event, callback.locationOr(place), problems);
    return problems.size() == before
        ? Optional.of(new Fit(target, asked, answer))
        : Optional.empty();
  }

  private Optional<Bound> bind(
      CallableMethod method, EventSignature event, Location location, List<Problem> problems) {
    Binding binding = binder.bind(event.parameters(), method.parameters());
    if (binding instanceof Misfit misfit) {
      problems.add(
          lostSupertype(method, event.parameters(), location)
              .orElseGet(() -> Misfits.parameters(method, event, misfit, location)));
      return Optional.empty();
    }
    return Optional.of((Bound) binding);
  }

  /**
   * Fits a callback's parameters to those of the longest callback of an event without a contract.
   *
   * @return which of the event's arguments they take; absent where they don't fit
   */
  Optional<Bound> bind(Callback callback, Callback longest) {
    return binder.bind(longest.eventParameters(), callback.parameters()) instanceof Bound bound
        ? Optional.of(bound)
        : Optional.empty();
  }

  /** The missing class because of which the compiler can't tell whether a method fits. */
  Optional<Problem> lostSupertype(
      CallableMethod method, List<ParameterDeclaration> event, Location location) {
    List<TypeMirror> mentioned =
        Stream.concat(method.parameters().stream(), event.stream())
            .map(ParameterDeclaration::type)
            .toList();
    return supertypes
        .firstOfAny(mentioned)
        .map(name -> Misfits.lostSupertype(method, name, location));
  }

  private void exceptions(
      Callback callback, EventSignature event, Location place, List<Problem> problems) {
    boolean isFuture = event.answer().filter(AnswerDeclaration::isFuture).isPresent();
    if (isFuture || callback.async().isDurable()) {
      return; // whatever is thrown reaches the future, or what makes the stored calls
    }
    boolean isSeenByPublisher = !callback.async().isHandedOver();
    List<TypeMirror> undeclared = undeclared(callback.target(), event);
    if (isSeenByPublisher && !undeclared.isEmpty()) {
      problems.add(Misfits.exceptions(callback, event, undeclared, callback.locationOr(place)));
    }
    callback
        .condition()
        .ifPresent(
            asked -> {
              List<TypeMirror> thrown = undeclared(asked, event);
              if (!thrown.isEmpty()) {
                problems.add(Misfits.condition(asked, event, thrown, callback.conditionOr(place)));
              }
            });
  }

  private List<TypeMirror> undeclared(CallableMethod method, EventSignature event) {
    return method.thrownTypes().stream()
        .filter(this::isChecked)
        .filter(thrown -> event.thrownTypes().stream().noneMatch(d -> types.isSubtype(thrown, d)))
        .toList();
  }

  private AnswerForm answer(
      Callback callback, EventSignature event, Location location, List<Problem> problems) {
    AnswerDeclaration wanted = event.answer().orElse(null);
    if (wanted == null || wanted.isVoid()) {
      return ignored(callback, event, location, problems);
    }
    if (callback.async().isDurable()) {
      if (wanted.kind() != Kind.NONE) {
        problems.add(Answers.durable(callback, event, location));
      }
      return ignored(callback, event, location, problems);
    }
    if (callback.async().isHandedOver() && !wanted.isFuture()) {
      problems.add(Answers.asynchronous(callback, event, location));
      return AnswerForm.IGNORED;
    }
    boolean isSometimes =
        callback.condition().isPresent()
            || callback.receiver().filter(OwnerDeclaration::isAttachable).isPresent();
    if (wanted.kind() == Kind.ONE && isSometimes) {
      problems.add(Answers.conditional(callback, event, callback.whenOr(location)));
    }
    Optional<AnswerForm> form = answers.form(wanted, callback.returnType());
    if (form.isEmpty()) {
      problems.add(Answers.misfit(callback, event, wanted, location));
    }
    return form.orElse(AnswerForm.IGNORED);
  }

  /** An answer that does not count, of which a failure must not vanish all the same. */
  private static AnswerForm ignored(
      Callback callback, EventSignature event, Location location, List<Problem> problems) {
    if (!Stages.isStage(callback.returnType())) {
      return AnswerForm.IGNORED;
    }
    if (!callback.async().isHandedOver()) {
      problems.add(
          callback.async().isDurable()
              ? Misfits.durableStage(callback, location)
              : Misfits.stage(callback, event, location));
    }
    return AnswerForm.STAGE;
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
