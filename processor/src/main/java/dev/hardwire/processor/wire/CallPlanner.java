package dev.hardwire.processor.wire;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<TypeElement, OwnerModel> owners;
  private final List<Problem> problems;

  CallPlanner(
      ProcessingEnvironment environment,
      Viewpoint viewpoint,
      VisibleTypes visible,
      Map<TypeElement, OwnerModel> owners,
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
   * @param arguments for each parameter of the callback the index of the event's argument
   * @param event the event's parameters
   */
  Optional<CallModel> plan(
      Listener listener, List<Integer> arguments, List<ParameterDeclaration> event) {
    Callback callback = listener.callback();
    if (callback.receiver().filter(receiver -> !viewpoint.sees(receiver)).isPresent()) {
      return Optional.empty();
    }
    List<ArgumentModel> passed = new ArrayList<>();
    for (int index : arguments) {
      TypeMirror given = event.get(index).type();
      passed.add(new ArgumentModel(index, cast(listener, passed.size(), given)));
    }
    return Optional.of(
        new CallModel(
            callback.calls().from(viewpoint),
            callback.receiver().map(owners::get),
            passed,
            callback.labelFrom(viewpoint)));
  }

  /**
   * The type to cast an argument to. Where it is not exactly that of the parameter, Java might
   * choose another method of the same name, or not know whether an array is the list of variable
   * arguments or one of them.
   */
  private Optional<TypeName> cast(Listener listener, int position, TypeMirror given) {
    Callback callback = listener.callback();
    TypeMirror wanted = callback.parameters().get(position).type();
    if (types.isSameType(given, wanted)) {
      return Optional.empty();
    }
    boolean isLast = position == callback.parameters().size() - 1;
    return callback
        .calls()
        .method()
        .filter(viewpoint::sees)
        .filter(method -> (isLast && method.isVarArgs()) || isOverloaded(method))
        .filter(method -> isVisible(wanted, listener))
        .map(method -> TypeName.get(wanted));
  }

  private boolean isVisible(TypeMirror type, Listener listener) {
    String whose = listener.callback().displayName();
    return visible.areVisible(List.of(type), whose, listener.location(), problems);
  }

  private boolean isOverloaded(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner
        && Overloads.exist(method, owner, elements);
  }
}
