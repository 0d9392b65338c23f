package dev.hardwire.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.CallbackLabel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Calls of callbacks and the methods around them. */
final class Calls {

  private Calls() {}

  /** The expression that calls a callback. */
  static CodeBlock expression(CallbackCall call, CodeBlock receiver, List<String> arguments) {
    List<CodeBlock> passed = new ArrayList<>();
    if (call.receiver() == CallbackCall.Receiver.FIRST_ARGUMENT) {
      passed.add(receiver);
    }
    arguments.forEach(argument -> passed.add(CodeBlock.of("$N", argument)));
    CodeBlock list = CodeBlock.join(passed, ", ");
    return call.receiver() == CallbackCall.Receiver.TARGET
        ? CodeBlock.of("$L.$N($L)", receiver, call.method(), list)
        : CodeBlock.of("$T.$N($L)", call.type(), call.method(), list);
  }

  /** A public static method that hands its arguments on. */
  static MethodSpec forwarding(ForwardingMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc("Calls $L.\n", reference(method.label()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    CodeBlock receiver = CodeBlock.of("");
    if (method.receiver().isPresent()) {
      builder.addParameter(method.receiver().get().type(), method.receiver().get().name());
      receiver = CodeBlock.of("$N", method.receiver().get().name());
    }
    List<String> names = method.parameters().stream().map(ParameterModel::name).toList();
    return builder
        .addParameters(parameters(method.parameters()))
        .addExceptions(method.thrownTypes())
        .addStatement(expression(method.call(), receiver, names))
        .build();
  }

  /** The contract's method without a body. */
  static MethodSpec.Builder fire(ContractModel contract, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameters(parameters(contract.parameters()))
        .varargs(contract.isLoose())
        .addExceptions(contract.thrownTypes());
  }

  /** A method of a wiring that gives out the event, without a body. */
  static MethodSpec.Builder accessor(ContractModel contract) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(contract.event().accessorName())
            .addJavadoc("The event {@code $L}.\n", contract.event())
            .addModifiers(Modifier.PUBLIC);
    if (!contract.isLoose()) {
      return accessor.returns(contract.type());
    }
    // can be called at once, and can be passed on as any contract
    TypeVariableName any = TypeVariableName.get("E", contract.type());
    return accessor.addTypeVariable(any).returns(any);
  }

  static List<ParameterSpec> parameters(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(parameter -> ParameterSpec.builder(parameter.type(), parameter.name()).build())
        .toList();
  }

  /** The event's arguments, to be passed on. */
  static String arguments(ContractModel contract) {
    return contract.parameters().stream()
        .map(ParameterModel::name)
        .collect(Collectors.joining(", "));
  }

  /** A link to a callback, or its name where javadoc can't see it. */
  static CodeBlock reference(CallbackLabel label) {
    if (!label.isVisible()) {
      return CodeBlock.of(
          "{@code $L.$L}", String.join(".", label.owner().simpleNames()), label.method());
    }
    CodeBlock.Builder types = CodeBlock.builder();
    String separator = "";
    for (TypeName type : label.types()) {
      types.add("$L$T", separator, type);
      separator = ", ";
    }
    return CodeBlock.of("{@link $T#$L($L)}", label.owner(), label.method(), types.build());
  }
}
