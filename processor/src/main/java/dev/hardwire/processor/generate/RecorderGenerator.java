package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.AnswerModel;
import dev.hardwire.processor.model.AnswerModel.Kind;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.ParameterModel;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/**
 * Generates the recorder of an event: the wiring's dispatcher tells it of each fire, and a test
 * asks it. It is the event's contract, too, so that it can stand in for a wiring.
 */
final class RecorderGenerator {

  /** The method by which a dispatcher tells of a fire. */
  static final String NOTE = "heardByWiring";

  /** What every recorder has: a contract with a method of such a name can't be implemented, too. */
  private static final Set<String> TAKEN =
      Set.of(
          NOTE,
          "assertCount",
          "assertNeverCalled",
          "await",
          "calls",
          "clear",
          "count",
          "last",
          "only",
          "record");

  /** Names that components of a record can't have, since objects have such methods. */
  private static final List<String> RESERVED =
      List.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final WiringModel wiring;
  private final EventModel event;
  private final ClassName type;
  private final ClassName call;
  private final FireMethod fire;

  private RecorderGenerator(WiringModel wiring, EventModel event) {
    this.wiring = wiring;
    this.event = event;
    this.type = wiring.recorder(event);
    this.call = type.nestedClass("Call");
    this.fire = Locals.beside(List.of(), event.contract());
  }

  /** The recorders of a wiring; none where it doesn't ask for them. */
  static List<TypeSpec> generate(WiringModel wiring) {
    List<TypeSpec> types = new ArrayList<>();
    for (EventModel event : wiring.events()) {
      if (wiring.hasRecorders() && !event.isBroken()) {
        types.add(new RecorderGenerator(wiring, event).recorder());
      }
    }
    return types;
  }

  private TypeSpec recorder() {
    TypeSpec.Builder recorder =
        GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, wiring.isPublic())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.RECORDER, call))
            .addJavadoc("Records fires of {@code $L}.\n", event.name());
    addConstructors(recorder);
    if (!TAKEN.contains(fire.name())) {
      recorder
          .addSuperinterface(event.contract().type())
          .addMethod(
              Calls.implementation(fire)
                  .addStatement("record(new $T($L))", call, Calls.arguments(fire))
                  .addCode(answer())
                  .build());
    }
    return recorder
        .addMethod(
            MethodSpec.methodBuilder(NOTE)
                .addParameters(Calls.parameters(fire.parameters()))
                .addStatement("record(new $T($L))", call, Calls.arguments(fire))
                .build())
        .addType(callType())
        .build();
  }

  private void addConstructors(TypeSpec.Builder recorder) {
    MethodSpec.Builder alone =
        MethodSpec.constructorBuilder()
            .addJavadoc("A recorder that stands in for the event.\n")
            .addModifiers(Modifier.PUBLIC)
            .addStatement("super($S)", event.name().text());
    MethodSpec.Builder inWiring =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.RECORDINGS, "recordings")
            .addStatement("super($S, recordings)", event.name().text());
    if (fire.answer().is(Kind.ONE)) {
      TypeName answer =
          fire.answer().isFuture() ? fire.answer().element() : fire.answer().returned();
      recorder.addField(
          FieldSpec.builder(answer.box(), "answer", Modifier.PRIVATE, Modifier.FINAL).build());
      alone.addParameter(answer, "answer").addStatement("this.answer = answer");
      inWiring.addStatement("this.answer = null");
    }
    recorder.addMethod(alone.build()).addMethod(inWiring.build());
  }

  /** What a recorder answers in the place of callbacks. */
  private CodeBlock answer() {
    AnswerModel answer = fire.answer();
    CodeBlock returned =
        switch (answer.kind()) {
          case NONE -> CodeBlock.of(answer.isFuture() ? "null" : "");
          case VETO -> CodeBlock.of("true");
          case LIST -> CodeBlock.of("$T.of()", List.class);
          case FIRST -> CodeBlock.of("$T.empty()", Optional.class);
          case ONE ->
              CodeBlock.of(
                  "$T.requireNonNull($Zthis.answer, $S)",
                  Objects.class,
                  "This recorder belongs to a wiring: fire the wiring's event instead.");
          case FOLD -> CodeBlock.of("$N", fire.parameters().get(answer.fold()).name());
        };
    if (returned.isEmpty()) {
      return returned;
    }
    CodeBlock given =
        answer.isFuture()
            ? CodeBlock.of("$T.completedFuture($L)", CompletableFuture.class, returned)
            : returned;
    return CodeBlock.builder().addStatement("return $L", given).build();
  }

  private TypeSpec callType() {
    UniqueNames names = new UniqueNames();
    RESERVED.forEach(names::take);
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (ParameterModel parameter : event.contract().fire().parameters()) {
      components.addParameter(
          ParameterSpec.builder(parameter.type(), names.take(parameter.name())).build());
    }
    return TypeSpec.recordBuilder(call)
        .addJavadoc("The arguments of a fire of {@code $L}.\n", event.name())
        .addModifiers(Modifier.PUBLIC)
        .recordConstructor(components.build())
        .build();
  }
}
