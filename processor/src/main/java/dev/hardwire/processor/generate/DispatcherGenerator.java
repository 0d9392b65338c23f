package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.CallModel;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  private final EventModel event;
  private final ClassName type;
  private final Dispatch dispatch;
  private final FireMethod fire;
  private final DispatchNames names;
  private final DispatchCode code;
  private final DispatcherFields fields;

  private DispatcherGenerator(WiringModel wiring, OwnerGroups owners, EventModel event) {
    this.wiring = wiring;
    this.event = event;
    this.type = wiring.dispatcher(event);
    this.dispatch = Dispatch.of(wiring, event);
    this.fire = dispatch.fire();
    this.names = new DispatchNames(dispatch);
    this.code = new DispatchCode(dispatch, names, type);
    this.fields = new DispatcherFields(wiring, owners, dispatch, names);
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
    if (event.needsInfo()) {
      dispatcher.addField(MetadataCode.constant(names.metadata, event.delivery().metadata()));
    }
    List<TypeSpec> types = new ArrayList<>();
    List<List<CallModel>> parts = Shards.ofCalls(dispatch);
    if (parts.size() == 1) {
      CodeBlock registration = event.isSticky() ? code.sticky().registration() : CodeBlock.of("");
      fields.addTo(dispatcher, event.calls(), true, registration);
      addFire(dispatcher, code.fire(), code.methods(event.calls(), event.delivery().isOpen()));
    } else {
      CodeBlock calls = code.fire(addParts(dispatcher, parts));
      addFire(dispatcher, calls, code.methods(List.of(), event.callsBesideParts()));
      for (int i = 0; i < parts.size(); i++) {
        types.add(part(i, parts.get(i)));
      }
    }
    if (event.isSticky()) {
      code.sticky().addTo(dispatcher);
    }
    types.add(0, dispatcher.build());
    return types;
  }

  /** What users may refer to; it does nothing, since it is never run. */
  private TypeSpec stub() {
    FireMethod loose = FireMethod.loose(FIRE, fire.thrownTypes(), fire.answer());
    return GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, wiring.isPublic())
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(
            Calls.fire(loose, FIRE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addStatement(GeneratedTypes.notGenerated())
                .build())
        .build();
  }

  private void addFire(TypeSpec.Builder dispatcher, CodeBlock calls, List<MethodSpec> methods) {
    if (wiring.isStatic(event)) {
      addStaticDoor(dispatcher, calls, methods);
    } else {
      addContract(dispatcher, calls, methods);
    }
  }

  private void addContract(TypeSpec.Builder holder, CodeBlock calls, List<MethodSpec> methods) {
    holder
        .addSuperinterface(event.contract().type())
        .addMethod(Calls.implementation(fire).addCode(calls).build());
    addQuestions(holder);
    holder.addMethods(methods);
  }

  /**
   * An object with the calls, and a static method that leads to it. The calls stand where a
   * contract leads at once: HotSpot inlines no method of some size, so that a step more would be
   * seen.
   */
  private void addStaticDoor(
      TypeSpec.Builder dispatcher, CodeBlock calls, List<MethodSpec> methods) {
    ClassName contract = event.contract().type();
    ClassName asContract = type.nestedClass("AsContract");
    TypeSpec.Builder door =
        TypeSpec.classBuilder(asContract)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    addContract(door, calls, methods);
    dispatcher
        .addField(
            FieldSpec.builder(contract, CONTRACT, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", asContract)
                .build())
        .addMethod(
            Calls.fire(fire, FIRE)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Fires {@code $L}.\n", event.name())
                .addStatement(
                    "$L$T.$N.$N($L)",
                    Calls.returning(fire),
                    type,
                    CONTRACT,
                    fire.name(),
                    Calls.arguments(fire))
                .build())
        .addType(door.build());
  }

  /** Who listens, for readers of logs, and whether anybody does, for publishers that ask. */
  private void addQuestions(TypeSpec.Builder contract) {
    if (event.delivery().asksIfHeard()) {
      contract.addMethod(Calls.isHeard(CodeBlock.of("return $L;\n", code.isHeard())));
    }
    contract.addMethod(
        MethodSpec.methodBuilder("toString")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addStatement("return $L", EventTexts.description(event))
            .build());
  }

  /** Fields with the parts that need an object, and the calls of all parts. */
  private List<CodeBlock> addParts(TypeSpec.Builder dispatcher, List<List<CallModel>> parts) {
    List<CodeBlock> calls = new ArrayList<>();
    CodeBlock.Builder construction = CodeBlock.builder();
    for (int i = 0; i < parts.size(); i++) {
      if (fields.isStatic(parts.get(i))) {
        calls.add(CodeBlock.of("$T.$N($L)", part(i), FIRE, handedTo(parts.get(i))));
      } else {
        String field = "part" + (i + 1);
        dispatcher.addField(part(i), field, Modifier.PRIVATE, Modifier.FINAL);
        construction.addStatement(
            "this.$N = new $T($L)", field, part(i), fields.argumentsFor(parts.get(i)));
        calls.add(CodeBlock.of("this.$N.$N($L)", field, FIRE, handedTo(parts.get(i))));
      }
    }
    if (event.isSticky()) {
      construction.add(code.sticky().registration());
    }
    fields.addWithParts(dispatcher, construction.build());
    return calls;
  }

  private CodeBlock handedTo(List<CallModel> part) {
    return Calls.arguments(partParameters(part));
  }

  private List<ParameterSpec> partParameters(List<CallModel> part) {
    return Stream.concat(
            Calls.parameters(fire.parameters()).stream(), code.handedToPart(part).stream())
        .toList();
  }

  private TypeSpec part(int index, List<CallModel> calls) {
    TypeSpec.Builder part =
        GeneratedTypes.finalClass(part(index), WiringGenerator.PROCESSOR, false)
            .addJavadoc("A part of {@link $T}.\n", type);
    fields.addTo(part, calls, false, CodeBlock.of(""));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(FIRE)
            .addParameters(partParameters(calls))
            .addExceptions(fire.thrownTypes())
            .returns(code.returnedByPart())
            .addCode(code.part(calls));
    if (fields.isStatic(calls)) {
      method.addModifiers(Modifier.STATIC);
    }
    return part.addMethod(method.build()).addMethods(code.methods(calls, false)).build();
  }

  private ClassName part(int index) {
    return GeneratedNames.numbered(type, index + 1);
  }
}
