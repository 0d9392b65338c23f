package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.OwnerCheck;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.AccessorModel;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.ParameterNamesReader;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides what an owner's accessor holds, from the owner alone. */
public final class AccessorPlanner {

  private final Elements elements;
  private final CallbackFactory callbacks;
  private final ParameterNamesReader parameterNames;

  /** Creates a planner over a compiler's elements and types. */
  public AccessorPlanner(Elements elements, Types types) {
    this.elements = elements;
    this.callbacks = new CallbackFactory(types);
    this.parameterNames = new ParameterNamesReader(elements, types);
  }

  /** The accessor of an owner. */
  public AccessorModel plan(OwnerDeclaration owner) {
    Viewpoint inPackage = Viewpoint.beside(owner.type(), elements);
    List<Callback> own = callbacks.ofOwn(owner);
    List<ForwardingMethod> methods =
        Stream.concat(
                own.stream().map(Callback::target),
                own.stream().flatMap(callback -> callback.condition().stream()))
            .filter(method -> method.calls().method().filter(Viewpoint::isPublic).isEmpty())
            .map(
                method ->
                    Forwarding.method(
                        method.calls().throughAccessor().orElseThrow().method(),
                        method,
                        inPackage,
                        false))
            .distinct()
            .toList();
    List<CallbackDeclaration> usable =
        Stream.concat(owner.callbacks().stream(), owner.inheritable().stream())
            .filter(callback -> OwnerCheck.isUsable(owner, callback))
            .filter(callback -> !callback.isUnresolved())
            .toList();
    List<String> names =
        Stream.concat(
                usable.stream()
                    .filter(
                        callback -> owner.type().equals(callback.method().getEnclosingElement()))
                    .flatMap(callback -> line(callback.method(), callback.parameters())),
                usable.stream()
                    .flatMap(callback -> callback.condition().stream())
                    .filter(asked -> owner.type().equals(asked.method().getEnclosingElement()))
                    .flatMap(asked -> line(asked.method(), asked.parameters())))
            .distinct()
            .toList();
    return new AccessorModel(ClassName.get(owner.type()), methods, names);
  }

  private Stream<String> line(ExecutableElement method, List<ParameterDeclaration> parameters) {
    return parameters.isEmpty()
        ? Stream.empty()
        : Stream.of(parameterNames.line(method, parameters));
  }
}
