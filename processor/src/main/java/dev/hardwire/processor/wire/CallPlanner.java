package dev.hardwire.processor.wire;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides how a dispatcher calls a callback that fits its event. */
final class CallPlanner {

  private final Elements elements;
  private final Types types;
  private final Viewpoint viewpoint;
  private final Map<TypeElement, OwnerModel> owners;

  CallPlanner(
      Elements elements, Types types, Viewpoint viewpoint, Map<TypeElement, OwnerModel> owners) {
    this.elements = elements;
    this.types = types;
    this.viewpoint = viewpoint;
    this.owners = owners;
  }

  /**
   * The call; absent where the owner can't be given, which is told of the owner.
   *
   * @param arguments for each parameter of the callback the index of the event's argument
   * @param event the event's parameters
   */
  Optional<CallModel> plan(
      Callback callback, List<Integer> arguments, List<ParameterDeclaration> event) {
    if (callback.receiver().filter(receiver -> !viewpoint.sees(receiver)).isPresent()) {
      return Optional.empty();
    }
    List<ArgumentModel> passed = new ArrayList<>();
    for (int index : arguments) {
      TypeMirror given = event.get(index).type();
      passed.add(new ArgumentModel(index, cast(callback, passed.size(), given)));
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
  private Optional<TypeName> cast(Callback callback, int position, TypeMirror given) {
    TypeMirror wanted = callback.parameters().get(position).type();
    if (types.isSameType(given, wanted) || !viewpoint.sees(wanted)) {
      return Optional.empty();
    }
    boolean isLast = position == callback.parameters().size() - 1;
    return callback
        .calls()
        .method()
        .filter(viewpoint::sees)
        .filter(method -> (isLast && method.isVarArgs()) || isOverloaded(method))
        .map(method -> TypeName.get(wanted));
  }

  private boolean isOverloaded(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return ElementFilter.methodsIn(elements.getAllMembers(owner)).stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(other -> !other.equals(method));
  }
}
