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
import java.util.stream.Collectors;
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
    List<ForwardingMethod> methods =
        callbacks.ofOwn(owner).stream()
            .filter(callback -> callback.calls().method().filter(Viewpoint::isPublic).isEmpty())
            .map(
                callback ->
                    Forwarding.method(
                        callback.calls().throughAccessor().orElseThrow().method(),
                        callback,
                        inPackage))
            .toList();
    List<String> names =
        owner.callbacks().stream()
            .filter(callback -> OwnerCheck.isUsable(owner, callback))
            .filter(callback -> !callback.parameters().isEmpty())
            .map(this::line)
            .toList();
    return new AccessorModel(ClassName.get(owner.type()), methods, names);
  }

  private String line(CallbackDeclaration callback) {
    return parameterNames.key(callback.method())
        + callback.parameters().stream()
            .map(ParameterDeclaration::name)
            .collect(Collectors.joining(",", "=", ""));
  }
}
