package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.Capitals;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * What a sticky event does for those who arrive after a fire: it keeps the latest arguments, and
 * has a method for each kind of arrival that hands them over.
 */
final class StickyCode {

  private final Dispatch dispatch;
  private final DispatchNames names;
  private final ClassName latest;
  private final UniqueNames methods = new UniqueNames();
  private final Map<OwnerModel, String> handingToOwners = new HashMap<>();
  private final String handingToListener;

  StickyCode(Dispatch dispatch, DispatchNames names, ClassName type) {
    this.dispatch = dispatch;
    this.names = names;
    this.latest = type.nestedClass("Latest");
    for (OwnerModel owner : dispatch.event().attachables()) {
      handingToOwners.put(owner, methods.take("handTo" + Capitals.upper(owner.name())));
    }
    this.handingToListener = methods.take("handToListener");
  }

  /**
   * Keeps the arguments and takes stock of who has come, in one step: so who arrives meanwhile is
   * either called by this fire or handed its arguments.
   */
  CodeBlock arrived() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement(
        "$T $N = new $T($L)", latest, names.fired, latest, Calls.arguments(components()));
    for (ArrivalList list : names.arrivals()) {
      code.addStatement("$T $N", list.connections(), list.variable());
    }
    code.beginControlFlow("synchronized (this.$N)", names.lock)
        .addStatement("this.$N = $N", names.latest, names.fired);
    for (ArrivalList list : names.arrivals()) {
      code.addStatement("$N = this.$N.current()", list.variable(), list.field());
    }
    return code.endControlFlow().build();
  }

  /** What is kept of a fire. */
  private List<ParameterSpec> components() {
    List<ParameterSpec> components =
        new ArrayList<>(Calls.parameters(dispatch.fire().parameters()));
    if (dispatch.event().needsInfo()) {
      components.add(ParameterSpec.builder(RuntimeTypes.EVENT_INFO, names.info).build());
    }
    return components;
  }

  /** Adds the field, its type and the methods. */
  void addTo(TypeSpec.Builder type) {
    type.addField(FieldSpec.builder(latest, names.latest, Modifier.PRIVATE).build());
    for (OwnerModel owner : dispatch.event().attachables()) {
      type.addMethods(handingTo(owner));
    }
    if (dispatch.delivery().isOpen()) {
      type.addMethod(
          handing(
                  handingToListener,
                  dispatch.contract().type(),
                  Calls.parameters(dispatch.fire().parameters()),
                  calls().listener())
              .build());
    }
    type.addType(latestType());
  }

  /** The statements of a constructor that make those who arrive known. */
  CodeBlock registration() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (OwnerModel owner : dispatch.event().attachables()) {
      code.add(registration(owner.attachmentsName(), methodFor(owner)));
    }
    if (dispatch.delivery().isOpen()) {
      code.add(registration(names.listeners, handingToListener));
    }
    return code.build();
  }

  private CodeBlock registration(String list, String method) {
    return CodeBlock.builder()
        .addStatement(
            "this.$N.onArrival($S,$W() -> this.$N,$Wthis::$N)",
            list,
            dispatch.name(),
            names.latest,
            method)
        .build();
  }

  private CallCode calls() {
    FailureCode failures = new FailureCode(dispatch, names);
    return new CallCode(
        dispatch, names, new AnswerCode(dispatch, names, false, CodeBlock.of("")), failures);
  }

  private String methodFor(OwnerModel owner) {
    return Objects.requireNonNull(handingToOwners.get(owner), owner.name());
  }

  /** The method for an owner; behind it those with its calls, where they don't fit into one. */
  private List<MethodSpec> handingTo(OwnerModel owner) {
    List<CallModel> itsCalls =
        dispatch.calls().stream()
            .filter(call -> call.receiver().filter(owner::equals).isPresent())
            .toList();
    List<List<CallModel>> parts = Shards.ofCalls(dispatch, itsCalls);
    String name = methodFor(owner);
    if (parts.size() == 1) {
      return List.of(
          handing(name, owner.type(), used(itsCalls), calls().attached(owner, itsCalls)).build());
    }
    List<MethodSpec> handing = new ArrayList<>();
    CodeBlock.Builder partsCalled = CodeBlock.builder();
    for (List<CallModel> part : parts) {
      MethodSpec method = part(methods.take(name + "Part"), owner, part);
      partsCalled.addStatement("$N($L)", method, Calls.arguments(method.parameters()));
      handing.add(method);
    }
    FailureCode failures = new FailureCode(dispatch, names);
    handing.add(
        0,
        signature(name, owner.type())
            .addCode(failures.declaration(true))
            .addCode(partsCalled.build())
            .addCode(failures.end())
            .build());
    return handing;
  }

  private MethodSpec part(String name, OwnerModel owner, List<CallModel> some) {
    MethodSpec.Builder method = signature(name, owner.type());
    if (dispatch.isCollecting()) {
      method.addParameter(RuntimeTypes.COLLECTED, names.failures);
    }
    return method.addCode(unpacked(used(some))).addCode(calls().attached(owner, some)).build();
  }

  /** Hands the latest arguments over, by the same code as a fire. */
  private MethodSpec.Builder handing(
      String name, ClassName receiver, List<ParameterSpec> used, CodeBlock calls) {
    FailureCode failures = new FailureCode(dispatch, names);
    return signature(name, receiver)
        .addCode(unpacked(used))
        .addCode(failures.declaration(false))
        .addCode(calls)
        .addCode(failures.end());
  }

  private MethodSpec.Builder signature(String name, ClassName receiver) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.connection(receiver), names.connection)
        .addParameter(latest, names.fired)
        .addExceptions(dispatch.fire().thrownTypes());
  }

  /** What some calls, and what is told of their failures, use of what is kept. */
  private List<ParameterSpec> used(List<CallModel> some) {
    List<ParameterSpec> components = components();
    int parameters = dispatch.fire().parameters().size();
    List<ParameterSpec> used = new ArrayList<>();
    for (int i = 0; i < components.size(); i++) {
      int index = i;
      boolean isUsed =
          i == parameters
              ? some.stream().anyMatch(CallModel::needsInfo)
              : !dispatch.isPropagating()
                  || some.stream().anyMatch(call -> dispatch.isObject(call) || call.takes(index));
      if (isUsed) {
        used.add(components.get(i));
      }
    }
    return used;
  }

  /** Arguments of the latest fire in variables of their own names. */
  private CodeBlock unpacked(List<ParameterSpec> used) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ParameterSpec component : used) {
      code.addStatement("$T $N = $N.$N", component.type(), component, names.fired, component);
    }
    return code.build();
  }

  /** A class of its own and not a record, whose components can't have every name. */
  private TypeSpec latestType() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(latest)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(components());
    for (ParameterSpec component : components()) {
      TypeName fieldType = component.type();
      type.addField(fieldType, component.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $N", component, component);
    }
    return type.addMethod(constructor.build()).build();
  }
}
