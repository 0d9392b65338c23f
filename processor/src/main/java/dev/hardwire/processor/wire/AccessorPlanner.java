package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.AccessorModel;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.read.OwnerDeclaration;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides what an owner's accessor holds, from the owner alone. */
public final class AccessorPlanner {

  private final Elements elements;
  private final CallbackFactory callbacks;

  /** Creates a planner over a compiler's elements and types. */
  public AccessorPlanner(Elements elements, Types types) {
    this.elements = elements;
    this.callbacks = new CallbackFactory(types);
  }

  /**
   * The accessor of an owner.
   *
   * @param parameterNames the lines that it is to keep
   */
  public AccessorModel plan(OwnerDeclaration owner, List<String> parameterNames) {
    Viewpoint inPackage = Viewpoint.beside(owner.type(), elements);
    List<Callback> own = callbacks.ofOwn(owner).usable();
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
    return new AccessorModel(ClassName.get(owner.type()), methods, parameterNames);
  }
}
