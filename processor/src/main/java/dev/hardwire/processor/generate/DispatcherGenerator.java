package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates the dispatcher of an event: one method with the calls. Where they would not fit into
 * one method, parts with some of the calls each.
 */
final class DispatcherGenerator {

  /** The method by which a static dispatcher hands itself out as a contract. */
  static final String CONTRACT = "contract";

  private final WiringModel wiring;
  private final OwnerGroups owners;

  DispatcherGenerator(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
  }

  /** The dispatcher and its parts. */
  List<TypeSpec> generate(EventModel event) {
    if (event.isBroken()) {
      return List.of(stub(event));
    }
    List<List<CallModel>> parts = parts(event);
    List<TypeSpec> types = new ArrayList<>();
    types.add(
        parts.size() <= 1
            ? dispatcher(event, CodeBlock.join(calls(event, event.calls()), ""))
            : dispatcherOfParts(event, parts));
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      types.add(part(event, i, parts.get(i)));
    }
    return types;
  }

  private TypeSpec dispatcher(EventModel event, CodeBlock calls) {
    TypeSpec.Builder type = builder(event);
    if (event.isStatic()) {
      addStaticDoor(type, event, calls);
    } else {
      addOwners(type, event.receivers());
      type.addSuperinterface(event.contract().type())
          .addMethod(
              Calls.fire(event.contract(), event.contract().method())
                  .addAnnotation(Override.class)
                  .addCode(calls)
                  .build());
    }
    return type.build();
  }

  /** What users may refer to; it does nothing, since it is never run. */
  private TypeSpec stub(EventModel event) {
    ContractModel loose = event.contract().asLoose(event.contract().type());
    return builder(event)
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(Calls.fire(loose, "fire").addModifiers(Modifier.STATIC).build())
        .build();
  }

  private TypeSpec.Builder builder(EventModel event) {
    return GeneratedTypes.finalClass(
            wiring.dispatcher(event), WiringGenerator.PROCESSOR, wiring.isPublic())
        .addJavadoc(WiringJavadoc.callbacks(event));
  }

  /** A static method with the calls, and an object that implements the contract by it. */
  private void addStaticDoor(TypeSpec.Builder type, EventModel event, CodeBlock calls) {
    ClassName dispatcher = wiring.dispatcher(event);
    ClassName contract = event.contract().type();
    ClassName asContract = dispatcher.nestedClass("AsContract");
    type.addField(
            FieldSpec.builder(
                    contract, "CONTRACT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", asContract)
                .build())
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(
            Calls.fire(event.contract(), "fire")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Fires {@code $L}.\n", event.name())
                .addCode(calls)
                .build())
        .addMethod(
            MethodSpec.methodBuilder(CONTRACT)
                .addModifiers(Modifier.STATIC)
                .returns(contract)
                .addStatement("return CONTRACT")
                .build())
        .addType(
            TypeSpec.classBuilder(asContract)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(contract)
                .addMethod(
                    Calls.fire(event.contract(), event.contract().method())
                        .addAnnotation(Override.class)
                        .addStatement("$T.fire($L)", dispatcher, Calls.arguments(event.contract()))
                        .build())
                .build());
  }

  private TypeSpec dispatcherOfParts(EventModel event, List<List<CallModel>> parts) {
    CodeBlock.Builder calls = CodeBlock.builder();
    TypeSpec.Builder type = builder(event);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameters(owners.parameters(event.receivers()));
    for (int i = 0; i < parts.size(); i++) {
      ClassName part = part(event, i);
      Set<OwnerModel> receivers = receivers(parts.get(i));
      if (receivers.isEmpty()) {
        calls.addStatement("$T.fire($L)", part, Calls.arguments(event.contract()));
      } else {
        String field = "part" + (i + 1);
        type.addField(part, field, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = new $T($L)", field, part, owners.arguments(receivers));
        calls.addStatement("this.$N.fire($L)", field, Calls.arguments(event.contract()));
      }
    }
    if (event.isStatic()) {
      addStaticDoor(type, event, calls.build());
      return type.build();
    }
    return type.addSuperinterface(event.contract().type())
        .addMethod(constructor.build())
        .addMethod(
            Calls.fire(event.contract(), event.contract().method())
                .addAnnotation(Override.class)
                .addCode(calls.build())
                .build())
        .build();
  }

  private TypeSpec part(EventModel event, int index, List<CallModel> calls) {
    Set<OwnerModel> receivers = receivers(calls);
    TypeSpec.Builder type =
        GeneratedTypes.finalClass(part(event, index), WiringGenerator.PROCESSOR, false)
            .addJavadoc("A part of {@link $T}.\n", wiring.dispatcher(event));
    MethodSpec.Builder fire =
        Calls.fire(event.contract(), "fire").addCode(CodeBlock.join(calls(event, calls), ""));
    if (receivers.isEmpty()) {
      fire.addModifiers(Modifier.STATIC);
      type.addMethod(GeneratedTypes.privateConstructor());
    } else {
      addOwners(type, receivers);
    }
    return type.addMethod(fire.build()).build();
  }

  private ClassName part(EventModel event, int index) {
    return GeneratedNames.numbered(wiring.dispatcher(event), index + 1);
  }

  private void addOwners(TypeSpec.Builder type, Collection<OwnerModel> receivers) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameters(owners.parameters(receivers));
    for (OwnerModel receiver : receivers) {
      type.addField(receiver.type(), receiver.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $L", receiver.name(), owners.value(receiver));
    }
    type.addMethod(constructor.build());
  }

  private static List<CodeBlock> calls(EventModel event, List<CallModel> calls) {
    List<ParameterModel> parameters = event.contract().parameters();
    List<CodeBlock> statements = new ArrayList<>();
    for (CallModel call : calls) {
      List<String> arguments =
          call.arguments().stream().map(index -> parameters.get(index).name()).toList();
      CodeBlock receiver =
          call.receiver().map(owner -> receiver(owner, parameters)).orElse(CodeBlock.of(""));
      CodeBlock expression = Calls.expression(call.call(), receiver, arguments);
      statements.add(CodeBlock.builder().addStatement("$L", expression).build());
    }
    return statements;
  }

  private static CodeBlock receiver(OwnerModel owner, List<ParameterModel> parameters) {
    boolean isHidden = parameters.stream().anyMatch(p -> p.name().equals(owner.name()));
    return CodeBlock.of(isHidden ? "this.$N" : "$N", owner.name());
  }

  private static Set<OwnerModel> receivers(List<CallModel> calls) {
    Set<OwnerModel> receivers = new LinkedHashSet<>();
    calls.stream().map(CallModel::receiver).flatMap(Optional::stream).forEach(receivers::add);
    return receivers;
  }

  /** Cuts the calls so that each part has methods that HotSpot compiles. */
  private static List<List<CallModel>> parts(EventModel event) {
    List<List<CallModel>> parts = new ArrayList<>();
    List<CallModel> part = new ArrayList<>();
    Set<OwnerModel> receivers = new LinkedHashSet<>();
    int bytes = 0;
    for (CallModel call : event.calls()) {
      int size = 8 + 3 * call.arguments().size();
      call.receiver().ifPresent(receivers::add);
      if (bytes + size > Shards.CALL_BYTES || receivers.size() > Shards.OWNERS) {
        parts.add(part);
        part = new ArrayList<>();
        receivers.clear();
        call.receiver().ifPresent(receivers::add);
        bytes = 0;
      }
      part.add(call);
      bytes += size;
    }
    parts.add(part);
    return parts;
  }
}
