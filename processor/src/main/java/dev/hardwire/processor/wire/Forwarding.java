package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.read.ParameterDeclaration;
import java.util.List;
import java.util.Optional;

/** Makes the methods by which accessors and indexes hand arguments on to a callback. */
final class Forwarding {

  private Forwarding() {}

  static ForwardingMethod method(String name, Callback callback, Viewpoint viewpoint) {
    List<ParameterModel> parameters = parameters(callback.parameters());
    UniqueNames names = new UniqueNames();
    parameters.forEach(parameter -> names.take(parameter.name()));
    Optional<OwnerModel> receiver =
        callback
            .receiver()
            .map(ClassName::get)
            .map(type -> new OwnerModel(type, names.take(OwnerModel.parameterName(type))));
    return new ForwardingMethod(
        name,
        receiver,
        parameters,
        Optional.of(Stages.ANY).filter(stage -> Stages.isStage(callback.returnType())),
        callback.thrownTypes().stream().map(TypeName::get).toList(),
        callback.calls().from(viewpoint),
        callback.labelFrom(viewpoint));
  }

  static List<ParameterModel> parameters(List<ParameterDeclaration> declarations) {
    return declarations.stream()
        .map(declared -> new ParameterModel(declared.name(), TypeName.get(declared.type())))
        .toList();
  }
}
