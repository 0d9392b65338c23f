package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.ArgumentModel;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the dispatcher of an event: one method with the calls. Where they would not fit into
 * one method, parts with some of the calls each.
 */
final class DispatcherGenerator {

  /** The field by which a dispatcher of static callbacks hands itself out as a contract. */
  static final String CONTRACT = "CONTRACT";

  private static final String FIRE = "fire";

  private final WiringModel wiring;
  private final OwnerGroups owners;
  private final EventModel event;
  private final ClassName type;
  private final FireMethod fire;

  private DispatcherGenerator(WiringModel wiring, OwnerGroups owners, EventModel event) {
    this.wiring = wiring;
    this.owners = owners;
    this.event = event;
    this.type = wiring.dispatcher(event);
    this.fire = Locals.beside(event.calls(), event.contract());
  }

  /** The dispatcher and its parts. */
  static List<TypeSpec> generate(WiringModel wiring, OwnerGroups owners, EventModel event) {
    DispatcherGenerator generator = new DispatcherGenerator(wiring, owners, event);
    return event.isBroken() ? List.of(generator.stub()) : generator.generate();
  }

  private List<TypeSpec> generate() {
    TypeSpec.Builder dispatcher =
        GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, wiring.isPublic())
            .addJavadoc(EventTexts.javadoc(event));
    List<TypeSpec> types = new ArrayList<>();
    List<List<CallModel>> parts = Shards.ofCalls(event.calls());
    if (parts.size() == 1) {
      addOwners(dispatcher, event.receivers());
      addFire(dispatcher, calls(event.calls()));
    } else {
      addFire(dispatcher, addParts(dispatcher, parts));
      for (int i = 0; i < parts.size(); i++) {
        types.add(part(i, parts.get(i)));
      }
    }
    types.add(0, dispatcher.build());
    return types;
  }

  /** What users may refer to; it does nothing, since it is never run. */
  private TypeSpec stub() {
    FireMethod loose = FireMethod.loose(FIRE, fire.thrownTypes());
    return GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, wiring.isPublic())
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(Calls.fire(loose, FIRE).addModifiers(Modifier.PUBLIC, Modifier.STATIC).build())
        .build();
  }

  private void addFire(TypeSpec.Builder dispatcher, CodeBlock calls) {
    if (event.isStatic()) {
      addStaticDoor(dispatcher, calls);
    } else {
      dispatcher
          .addSuperinterface(event.contract().type())
          .addMethod(Calls.implementation(fire).addCode(calls).build())
          .addMethod(description());
    }
  }

  /** A static method with the calls, and an object that implements the contract by it. */
  private void addStaticDoor(TypeSpec.Builder dispatcher, CodeBlock calls) {
    ClassName contract = event.contract().type();
    ClassName asContract = type.nestedClass("AsContract");
    dispatcher
        .addField(
            FieldSpec.builder(contract, CONTRACT, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", asContract)
                .build())
        .addMethod(
            Calls.fire(fire, FIRE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Fires {@code $L}.\n", event.name())
                .addCode(calls)
                .build())
        .addType(
            TypeSpec.classBuilder(asContract)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(contract)
                .addMethod(
                    Calls.implementation(fire)
                        .addStatement("$T.$N($L)", type, FIRE, Calls.arguments(fire))
                        .build())
                .addMethod(description())
                .build());
  }

  /** The event names its callbacks, since that is what a reader of a log wants to know. */
  private MethodSpec description() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $L", EventTexts.description(event))
        .build();
  }

  /** Fields with the parts that have owners, and the calls of all parts. */
  private CodeBlock addParts(TypeSpec.Builder dispatcher, List<List<CallModel>> parts) {
    CodeBlock.Builder calls = CodeBlock.builder();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameters(owners.parameters(event.receivers()));
    for (int i = 0; i < parts.size(); i++) {
      List<OwnerModel> receivers = CallModel.receivers(parts.get(i));
      if (receivers.isEmpty()) {
        calls.addStatement("$T.$N($L)", part(i), FIRE, Calls.arguments(fire));
      } else {
        String field = "part" + (i + 1);
        dispatcher.addField(part(i), field, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement(
            "this.$N = new $T($L)", field, part(i), owners.arguments(receivers));
        calls.addStatement("this.$N.$N($L)", field, FIRE, Calls.arguments(fire));
      }
    }
    dispatcher.addMethod(
        event.isStatic() ? GeneratedTypes.privateConstructor() : constructor.build());
    return calls.build();
  }

  private TypeSpec part(int index, List<CallModel> calls) {
    List<OwnerModel> receivers = CallModel.receivers(calls);
    TypeSpec.Builder part =
        GeneratedTypes.finalClass(part(index), WiringGenerator.PROCESSOR, false)
            .addJavadoc("A part of {@link $T}.\n", type);
    addOwners(part, receivers);
    MethodSpec.Builder method = Calls.fire(fire, FIRE).addCode(calls(calls));
    if (receivers.isEmpty()) {
      method.addModifiers(Modifier.STATIC);
    }
    return part.addMethod(method.build()).build();
  }

  private ClassName part(int index) {
    return GeneratedNames.numbered(type, index + 1);
  }

  /** Fields for owners and a constructor; a private one where there are none. */
  private void addOwners(TypeSpec.Builder holder, List<OwnerModel> receivers) {
    if (receivers.isEmpty()) {
      holder.addMethod(GeneratedTypes.privateConstructor());
      return;
    }
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameters(owners.parameters(receivers));
    for (OwnerModel receiver : receivers) {
      holder.addField(receiver.type(), receiver.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor.addStatement("this.$N = $L", receiver.name(), owners.value(receiver));
    }
    holder.addMethod(constructor.build());
  }

  private CodeBlock calls(List<CallModel> calls) {
    CodeBlock.Builder statements = CodeBlock.builder();
    for (CallModel call : calls) {
      List<CodeBlock> arguments = call.arguments().stream().map(this::argument).toList();
      CodeBlock receiver = call.receiver().map(this::receiver).orElse(CodeBlock.of(""));
      statements.addStatement("$L", Calls.expression(call.call(), receiver, arguments));
    }
    return statements.build();
  }

  private CodeBlock argument(ArgumentModel argument) {
    String name = fire.parameters().get(argument.index()).name();
    return argument
        .cast()
        .map(type -> CodeBlock.of("($T) $N", type, name))
        .orElseGet(() -> CodeBlock.of("$N", name));
  }

  private CodeBlock receiver(OwnerModel owner) {
    boolean isHidden =
        fire.parameters().stream().map(ParameterModel::name).anyMatch(owner.name()::equals);
    return CodeBlock.of(isHidden ? "this.$N" : "$N", owner.name());
  }
}
