package dev.hardwire.processor.wire;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Binding.Bound;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ConditionModel;
import dev.hardwire.processor.model.DurableModel;
import dev.hardwire.processor.model.DurableOptions;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides how a dispatcher calls a callback that fits its event. */
final class CallPlanner {

  private final Elements elements;
  private final Types types;
  private final Viewpoint viewpoint;
  private final VisibleTypes visible;
  private final OwnerPlanner owners;
  private final List<Problem> problems;

  CallPlanner(
      ProcessingEnvironment environment,
      Viewpoint viewpoint,
      VisibleTypes visible,
      OwnerPlanner owners,
      List<Problem> problems) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.viewpoint = viewpoint;
    this.visible = visible;
    this.owners = owners;
    this.problems = problems;
  }

  /**
   * The call; absent where the owner can't be given, which is told of the owner.
   *
   * @param fit how the callback takes the event
   * @param event the event's parameters
   */
  Optional<PlannedCall> planned(Listener listener, Fit fit, List<ParameterDeclaration> event) {
    Callback callback = listener.callback();
    if (callback.receiver().filter(receiver -> !viewpoint.sees(receiver)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new PlannedCall(listener, fit, model(listener, fit, event)));
  }

  private CallModel model(Listener listener, Fit fit, List<ParameterDeclaration> event) {
    Callback callback = listener.callback();
    return new CallModel(
        callback.calls().from(viewpoint),
        callback.receiver().map(owners.byType()::get),
        arguments(listener, callback.target(), fit.target().arguments(), event),
        callback.labelFrom(viewpoint),
        callback
            .condition()
            .map(
                asked ->
                    new ConditionModel(
                        asked.calls().from(viewpoint),
                        arguments(listener, asked, asked(fit), event))),
        fit.answer(),
        callback.async().by(owners.executor(callback.async())),
        durable(callback, event));
  }

  private static Optional<DurableModel> durable(
      Callback callback, List<ParameterDeclaration> event) {
    DurableOptions options = callback.async().durable();
    return options.isDurable()
        ? Optional.of(
            new DurableModel(
                callback.place().id(),
                options.formerly(),
                IntStream.range(0, event.size())
                    .filter(i -> event.get(i).name().equals(options.orderedBy()))
                    .boxed()
                    .findFirst(),
                callback.async().retry().model()))
        : Optional.empty();
  }

  private static List<Integer> asked(Fit fit) {
    return fit.condition().map(Bound::arguments).orElse(List.of());
  }

  private List<ArgumentModel> arguments(
      Listener listener,
      CallableMethod method,
      List<Integer> indexes,
      List<ParameterDeclaration> event) {
    List<ArgumentModel> passed = new ArrayList<>();
    for (int index : indexes) {
      Optional<TypeName> cast =
          index < 0
              ? Optional.empty()
              : cast(listener, method, passed.size(), event.get(index).type());
      passed.add(new ArgumentModel(index, cast));
    }
    return passed;
  }

  /**
   * The type to cast an argument to. Where it is not exactly that of the parameter, Java might
   * choose another method of the same name, or not know whether an array is the list of variable
   * arguments or one of them.
   */
  private Optional<TypeName> cast(
      Listener listener, CallableMethod called, int position, TypeMirror given) {
    TypeMirror wanted = called.parameters().get(position).type();
    if (types.isSameType(given, wanted)) {
      return Optional.empty();
    }
    boolean isLast = position == called.parameters().size() - 1;
    return called
        .calls()
        .method()
        .filter(viewpoint::sees)
        .filter(method -> (isLast && method.isVarArgs()) || isOverloaded(method, called))
        .filter(method -> isVisible(wanted, called, listener))
        .map(method -> TypeName.get(wanted));
  }

  private boolean isVisible(TypeMirror type, CallableMethod called, Listener listener) {
    return visible.areVisible(List.of(type), called.displayName(), listener.location(), problems);
  }

  private boolean isOverloaded(ExecutableElement method, CallableMethod called) {
    TypeElement owner =
        called.receiver().orElseGet(() -> (TypeElement) method.getEnclosingElement());
    return Overloads.exist(method, owner, elements);
  }
}
