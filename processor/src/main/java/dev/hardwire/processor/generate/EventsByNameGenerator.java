package dev.hardwire.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.model.ParameterModel;
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
    if (bytes(events) <= Shards.METHOD_BYTES) {
      return List.of(switchClass(type(wiring), events, unknown(events)));
    }
    int count = 2 * bytes(events) / Shards.METHOD_BYTES;
    List<List<EventModel>> shards = shards(events, count);
    while (shards.size() < events.size() && largest(shards) > Shards.METHOD_BYTES) {
      shards = shards(events, shards.size() + 1);
    }
    return sharded(shards, events);
  }

  private static int largest(List<List<EventModel>> shards) {
    return shards.stream().mapToInt(EventsByNameGenerator::bytes).max().orElse(0);
  }

  /**
   * A case finds the name (34 bytes), checks the number of arguments and fires (26 bytes); each
   * argument is described, checked and converted (22 bytes).
   */
  private static int bytes(List<EventModel> events) {
    return events.stream().mapToInt(event -> 60 + 22 * event.contract().parameters().size()).sum();
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
                "switch ($T.floorMod(event.hashCode(), $L))", Math.class, shards.size());
    for (int i = 0; i < shards.size(); i++) {
      ClassName shard = GeneratedNames.numbered(type(wiring), i + 1);
      choice.addStatement("case $L -> $T.run(wiring, event, arguments)", i, shard);
      types.add(switchClass(shard, shards.get(i), CodeBlock.of("$T.unknown(event)", type(wiring))));
    }
    choice.addStatement("default -> throw unknown(event)").endControlFlow();
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
                .addParameter(wiring.type(), "wiring")
                .addParameter(String.class, "event")
                .addParameter(Object[].class, "arguments")
                .addExceptions(wiring.runThrows())
                .addCode(body)
                .build())
        .build();
  }

  private static CodeBlock fire(EventModel event) {
    List<ParameterModel> parameters = event.contract().parameters();
    CodeBlock.Builder shown = CodeBlock.builder();
    List<CodeBlock> arguments = new ArrayList<>();
    for (ParameterModel parameter : parameters) {
      shown.add(", $S", simple(parameter.type()) + " " + parameter.name());
      arguments.add(argument(parameter.type(), arguments.size()));
    }
    CodeBlock.Builder body =
        CodeBlock.builder().beginControlFlow("case $S ->", event.name().text());
    body.addStatement("$T given = $T.of(event, arguments$L)", ARGUMENTS, ARGUMENTS, shown.build());
    if (parameters.isEmpty()) {
      body.clear()
          .beginControlFlow("case $S ->", event.name().text())
          .addStatement("$T.of(event, arguments)", ARGUMENTS);
    }
    return body.addStatement(
            "wiring.$N().$N($L)",
            event.name().accessorName(),
            event.contract().method(),
            CodeBlock.join(arguments, ", "))
        .endControlFlow()
        .build();
  }

  private static CodeBlock argument(TypeName type, int index) {
    if (type.isPrimitive()) {
      String name = type.toString();
      String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      return CodeBlock.of("given.$N($L)", getter, index);
    }
    return CodeBlock.of("given.get($L, $T.class)", index, erasure(type));
  }

  private static TypeName erasure(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    }
    return type;
  }

  private static String simple(TypeName type) {
    return type.toString().replaceAll("(?<![\\w.])(?:[\\p{Ll}_][\\w]*\\.)+(?=[\\p{Lu}])", "");
  }

  private static CodeBlock unknown(List<EventModel> events) {
    CodeBlock.Builder names = CodeBlock.builder();
    events.forEach(event -> names.add(", $S", event.name().text()));
    return CodeBlock.of("new $T(event$L)", UNKNOWN, names.build());
  }

  /** The exception with all names, in pieces of a size that one method can hold. */
  private static List<MethodSpec> unknownMethods(List<EventModel> events) {
    List<String> names = events.stream().map(event -> event.name().text()).toList();
    List<List<String>> shards = Shards.of(names, Shards.EVENTS);
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
                  "return new $T[] $L",
                  String.class,
                  shards.get(i).stream()
                      .map(name -> CodeBlock.of("$S", name))
                      .collect(CodeBlock.joining(", ", "{", "}")))
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
