package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.TypeNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the switch behind {@code run(name, arguments)}. Where there are too many events for one
 * method, several switches, told apart by the hash of the name ({@link String#hashCode}, which is
 * the same everywhere).
 */
final class EventsByNameGenerator {

  private static final ClassName ARGUMENTS =
      ClassName.get("dev.hardwire.runtime.internal", "EventArguments");
  private static final ClassName UNKNOWN =
      ClassName.get("dev.hardwire.runtime", "UnknownEventException");

  private final WiringModel wiring;

  private EventsByNameGenerator(WiringModel wiring) {
    this.wiring = wiring;
  }

  static ClassName type(WiringModel wiring) {
    return GeneratedNames.partOfWiring(wiring.annotated(), "EventsByName");
  }

  static List<TypeSpec> generate(WiringModel wiring) {
    return new EventsByNameGenerator(wiring).generate();
  }

  private List<TypeSpec> generate() {
    List<EventModel> events = wiring.events().stream().filter(event -> !event.isBroken()).toList();
    if (bytes(events) <= Shards.BYTES) {
      return List.of(switchClass(type(wiring), events, unknown(events)));
    }
    int count = 2 * bytes(events) / Shards.BYTES;
    List<List<EventModel>> shards = shards(events, count);
    while (shards.size() < events.size() && largest(shards) > Shards.BYTES) {
      shards = shards(events, shards.size() + 1);
    }
    return sharded(shards, events);
  }

  private static int largest(List<List<EventModel>> shards) {
    return shards.stream().mapToInt(EventsByNameGenerator::bytes).max().orElse(0);
  }

  /**
   * A case finds the name (30 bytes), checks the number of arguments and fires (30), and adds the
   * name to those that are known (8); each argument is described, checked and converted (22).
   */
  private static int bytes(List<EventModel> events) {
    return events.stream()
        .mapToInt(event -> 68 + 22 * event.contract().fire().parameters().size())
        .sum();
  }

  private static List<List<EventModel>> shards(List<EventModel> events, int count) {
    List<List<EventModel>> shards = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      shards.add(new ArrayList<>());
    }
    events.forEach(
        event -> shards.get(Math.floorMod(event.name().text().hashCode(), count)).add(event));
    return shards;
  }

  private List<TypeSpec> sharded(List<List<EventModel>> shards, List<EventModel> events) {
    List<TypeSpec> types = new ArrayList<>();
    CodeBlock.Builder choice =
        CodeBlock.builder()
            .beginControlFlow(
                "return switch ($T.floorMod(event.hashCode(), $L))", Math.class, shards.size());
    for (int i = 0; i < shards.size(); i++) {
      ClassName shard = GeneratedNames.numbered(type(wiring), i + 1);
      choice.addStatement("case $L -> $T.run(wiring, event, arguments)", i, shard);
      types.add(switchClass(shard, shards.get(i), CodeBlock.of("$T.unknown(event)", type(wiring))));
    }
    choice.addStatement("default -> throw unknown(event)").endControlFlow("");
    types.add(
        0,
        runClass(type(wiring), choice.build()).toBuilder()
            .addMethods(unknownMethods(events))
            .build());
    return types;
  }

  private TypeSpec switchClass(ClassName type, List<EventModel> events, CodeBlock unknown) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (event)");
    events.forEach(event -> body.add(fire(event)));
    return runClass(
        type, body.addStatement("default -> throw $L", unknown).endControlFlow().build());
  }

  private TypeSpec runClass(ClassName type, CodeBlock body) {
    return GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, false)
        .addJavadoc("Fires events of {@link $T} by their names.\n", wiring.type())
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(
            MethodSpec.methodBuilder("run")
                .addModifiers(Modifier.STATIC)
                .returns(Object.class)
                .addParameter(wiring.type(), "wiring")
                .addParameter(String.class, "event")
                .addParameter(Object[].class, "arguments")
                .addExceptions(wiring.runThrows())
                .addCode(body)
                .build())
        .build();
  }

  private static CodeBlock fire(EventModel event) {
    FireMethod method = event.contract().fire();
    List<ParameterModel> parameters = method.parameters();
    List<String> shown = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      shown.add(TypeNames.simple(parameter.type()) + " " + parameter.name());
      arguments.add(argument(parameter.type(), arguments.size(), method.isOverloaded()));
    }
    CodeBlock.Builder body =
        CodeBlock.builder().beginControlFlow("case $S ->", event.name().text());
    if (parameters.isEmpty()) {
      body.addStatement("$T.of(event, arguments)", ARGUMENTS);
    } else {
      body.addStatement(
          "$T given =$W$T.of(event, arguments,$W$L)",
          ARGUMENTS,
          ARGUMENTS,
          GeneratedTypes.literals(shown));
    }
    CodeBlock fire =
        CodeBlock.of(
            "wiring.$N().$N($L)",
            event.name().accessorName(),
            method.name(),
            arguments.stream().collect(Calls.LIST));
    if (method.answer().isVoid()) {
      body.addStatement(fire).addStatement("return null");
    } else {
      body.addStatement("return $L", fire);
    }
    return body.endControlFlow().build();
  }

  private static CodeBlock argument(TypeName type, int index, boolean isOverloaded) {
    if (type.isPrimitive()) {
      String name = type.toString();
      String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      return CodeBlock.of("given.$N($L)", getter, index);
    }
    // the type that the compiler infers may fit other methods of this name as well
    CodeBlock witness = isOverloaded ? CodeBlock.of("<$T>", type) : CodeBlock.of("");
    return CodeBlock.of("given.$Lget($L, $T.class)", witness, index, TypeNames.erasure(type));
  }

  private static CodeBlock unknown(List<EventModel> events) {
    List<String> names = names(events);
    return names.isEmpty()
        ? CodeBlock.of("new $T(event)", UNKNOWN)
        : CodeBlock.of("new $T(event,$W$L)", UNKNOWN, GeneratedTypes.literals(names));
  }

  private static List<String> names(List<EventModel> events) {
    return events.stream().map(event -> event.name().text()).toList();
  }

  /** The exception with all names, in pieces of a size that one method can hold. */
  private static List<MethodSpec> unknownMethods(List<EventModel> events) {
    List<List<String>> shards = Shards.of(names(events), Shards.EVENTS);
    MethodSpec.Builder unknown =
        MethodSpec.methodBuilder("unknown")
            .addModifiers(Modifier.STATIC)
            .addParameter(String.class, "event")
            .returns(UNKNOWN)
            .addStatement("$T<$T> known = new $T<>()", List.class, String.class, ArrayList.class);
    List<MethodSpec> methods = new ArrayList<>();
    for (int i = 0; i < shards.size(); i++) {
      unknown.addStatement("$T.addAll(known, names$L())", Collections.class, i + 1);
      methods.add(
          MethodSpec.methodBuilder("names" + (i + 1))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(String[].class)
              .addStatement(
                  "return new $T[] {$L}", String.class, GeneratedTypes.literals(shards.get(i)))
              .build());
    }
    methods.add(
        0,
        unknown
            .addStatement("return new $T(event, known.toArray(new $T[0]))", UNKNOWN, String.class)
            .build());
    return methods;
  }
}
