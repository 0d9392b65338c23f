package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Stages;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Makes the methods by which accessors and indexes hand arguments on to a callback. */
final class Forwarding {

  private Forwarding() {}

  /**
   * The method by which another one is called.
   *
   * @param viewpoint where it stands
   * @param isSilent whether nobody wants to know what the other one returns
   */
  static ForwardingMethod method(
      String name, CallableMethod method, Viewpoint viewpoint, boolean isSilent) {
    List<ParameterModel> parameters = parameters(method.parameters());
    UniqueNames names = new UniqueNames();
    parameters.forEach(parameter -> names.take(parameter.name()));
    Optional<OwnerModel> receiver =
        method
            .receiver()
            .map(ClassName::get)
            .map(type -> new OwnerModel(type, names.take(OwnerModel.parameterName(type))));
    return new ForwardingMethod(
        name,
        receiver,
        parameters,
        returned(method.returnType(), viewpoint, isSilent),
        method.thrownTypes().stream().map(TypeName::get).toList(),
        method.calls().from(viewpoint),
        method.labelFrom(viewpoint));
  }

  /** What can be handed back: the answer, or as much of it as can be named. */
  private static Optional<TypeName> returned(
      TypeMirror type, Viewpoint viewpoint, boolean isSilent) {
    if (!isSilent && type.getKind() != TypeKind.VOID && viewpoint.sees(type)) {
      return Optional.of(TypeName.get(type));
    }
    return Optional.of(Stages.ANY).filter(stage -> Stages.isStage(type));
  }

  static List<ParameterModel> parameters(List<ParameterDeclaration> declarations) {
    return declarations.stream()
        .map(declared -> new ParameterModel(declared.name(), TypeName.get(declared.type())))
        .toList();
  }
}
