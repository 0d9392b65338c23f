package dev.hardwire.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.hardwire.processor.model.CallbackCall;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.ForwardingMethod;
import dev.hardwire.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import javax.lang.model.element.Modifier;

/** Calls of callbacks and the methods around them. */
final class Calls {

  /** Values one after the other, on as many lines as they need. */
  static final Collector<CodeBlock, ?, CodeBlock> LIST = CodeBlock.joining(",$W");

  private Calls() {}

  /** The expression that calls a callback. */
  static CodeBlock expression(CallbackCall call, CodeBlock receiver, List<CodeBlock> arguments) {
    List<CodeBlock> passed = new ArrayList<>();
    if (call.receiver() == CallbackCall.Receiver.FIRST_ARGUMENT) {
      passed.add(receiver);
    }
    passed.addAll(arguments);
    CodeBlock list = passed.stream().collect(LIST);
    return call.receiver() == CallbackCall.Receiver.TARGET
        ? CodeBlock.of("$L.$N($L)", receiver, call.method(), list)
        : CodeBlock.of("$T.$N($L)", call.type(), call.method(), list);
  }

  /** A public static method that hands its arguments on. */
  static MethodSpec forwarding(ForwardingMethod method) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc("Calls $L.\n", EventTexts.reference(method.label()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    CodeBlock receiver = CodeBlock.of("");
    if (method.receiver().isPresent()) {
      builder.addParameter(method.receiver().get().type(), method.receiver().get().name());
      receiver = CodeBlock.of("$N", method.receiver().get().name());
    }
    List<CodeBlock> names =
        method.parameters().stream()
            .map(parameter -> CodeBlock.of("$N", parameter.name()))
            .toList();
    CodeBlock call = expression(method.call(), receiver, names);
    return builder
        .addParameters(parameters(method.parameters()))
        .addExceptions(method.thrownTypes())
        .returns(method.returned().orElse(TypeName.VOID))
        .addStatement(method.returned().isPresent() ? CodeBlock.of("return $L", call) : call)
        .build();
  }

  /** A contract's method without a body, by its own or by another name. */
  static MethodSpec.Builder fire(FireMethod fire, String name) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(name)
            .addParameters(parameters(fire.parameters()))
            .varargs(fire.isVarargs())
            .returns(fire.answer().returned())
            .addExceptions(fire.thrownTypes());
    if (fire.answer().returned() instanceof TypeVariableName any) {
      builder.addTypeVariable(any);
    }
    return hasGenericVarargs(fire)
        ? builder.addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "unchecked")
                .build())
        : builder;
  }

  /** The implementation of a contract's method, without a body. */
  static MethodSpec.Builder implementation(FireMethod fire) {
    return fire(fire, fire.name()).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
  }

  /** What precedes the call of a contract in a method that answers as the contract does. */
  static CodeBlock returning(FireMethod fire) {
    return CodeBlock.of(fire.answer().isVoid() ? "" : "return ");
  }

  /** The method by which a contract tells whether anybody listens. */
  static MethodSpec isHeard(CodeBlock statements) {
    return MethodSpec.methodBuilder("isHeard")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addCode(statements)
        .build();
  }

  /** The method that hands out an event. */
  static MethodSpec accessor(EventModel event, CodeBlock body) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(event.name().accessorName())
            .addJavadoc("The event {@code $L}.\n", event.name())
            .addModifiers(Modifier.PUBLIC)
            .addStatement(body);
    if (!event.contract().isLoose()) {
      return accessor.returns(event.contract().type()).build();
    }
    // can be fired at once, and can be passed on as any contract
    ClassName type = event.contract().type();
    // one letter may be an event's name, too
    String name = type.simpleNames().contains("E") ? "C" : "E";
    TypeVariableName any = TypeVariableName.get(name, type);
    return accessor.addTypeVariable(any).returns(any).build();
  }

  /** Whether javac warns of an array of the last parameter's type, which it could not check. */
  private static boolean hasGenericVarargs(FireMethod fire) {
    if (!fire.isVarargs()) {
      return false;
    }
    TypeName type = fire.parameters().get(fire.parameters().size() - 1).type();
    while (type instanceof ArrayTypeName array) {
      type = array.componentType();
    }
    return type instanceof ParameterizedTypeName;
  }

  static List<ParameterSpec> parameters(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(parameter -> ParameterSpec.builder(parameter.type(), parameter.name()).build())
        .toList();
  }

  /** The event's arguments, to be passed on. */
  static CodeBlock arguments(FireMethod fire) {
    return arguments(parameters(fire.parameters()));
  }

  /** The values of parameters, to be passed on. */
  static CodeBlock arguments(List<ParameterSpec> parameters) {
    return parameters.stream().map(parameter -> CodeBlock.of("$N", parameter)).collect(LIST);
  }
}
