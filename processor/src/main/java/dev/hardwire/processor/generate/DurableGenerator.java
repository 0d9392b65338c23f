package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.PayloadModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates what an event is fired by that has durable callbacks, or is sent to other processes: it
 * calls everything else by the dispatcher, and then stores the fire. Beside that, it knows how
 * durable callbacks are called when their turn has come.
 */
final class DurableGenerator {

  /** The method that makes known how durable callbacks are called. */
  static final String EVENT = "event";

  /** The method that fires in another transaction. */
  static final String IN = "in";

  private static final String DIRECT = "direct";
  private static final String OUTLET = "outlet";

  private final WiringModel wiring;
  private final EventModel event;
  private final ClassName type;
  private final PayloadModel payload;
  private final DurableCode code;

  private DurableGenerator(WiringModel wiring, OwnerGroups owners, EventModel event) {
    this.wiring = wiring;
    this.event = event;
    this.type = wiring.durable(event);
    this.payload = wiring.payload(event);
    this.code = new DurableCode(wiring, owners, event);
  }

  /** The class; none where the event has no durable callbacks. */
  static List<TypeSpec> generate(WiringModel wiring, OwnerGroups owners, EventModel event) {
    return event.isDurable()
        ? List.of(new DurableGenerator(wiring, owners, event).generate())
        : List.of();
  }

  /** What {@link #EVENT} returns. */
  static TypeName eventType(WiringModel wiring, EventModel event) {
    return ParameterizedTypeName.get(RuntimeTypes.DURABLE_EVENT, wiring.payload(event).type());
  }

  private TypeSpec generate() {
    TypeSpec.Builder durable =
        GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, false)
            .addJavadoc(EventTexts.durableJavadoc(event))
            .addSuperinterface(event.contract().type());
    code.metadata().ifPresent(durable::addField);
    addFields(durable);
    durable.addMethod(code.event());
    durable.addMethod(fire());
    if (event.delivery().asksIfHeard()) {
      durable.addMethod(Calls.isHeard(CodeBlock.of("return true;\n")));
    }
    return durable
        .addMethod(in())
        .addMethod(
            MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", EventTexts.durableDescription(event))
                .build())
        .addMethods(code.methods())
        .build();
  }

  private void addFields(TypeSpec.Builder durable) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    List<FieldSpec> fields =
        List.of(
            FieldSpec.builder(event.contract().type(), DIRECT).build(),
            FieldSpec.builder(eventType(wiring, event), EVENT).build(),
            FieldSpec.builder(RuntimeTypes.DURABLE_OUTLET, OUTLET).build());
    for (FieldSpec field : fields) {
      durable.addField(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL);
      constructor
          .addParameter(field.type(), field.name())
          .addStatement("this.$N = $N", field.name(), field.name());
    }
    durable.addMethod(constructor.build());
  }

  private MethodSpec fire() {
    FireMethod fire = event.contract().fire();
    CodeBlock direct = CodeBlock.of("this.$N.$N($L)", DIRECT, fire.name(), Calls.arguments(fire));
    CodeBlock stored =
        CodeBlock.of(
            "this.$N.store(this.$N,$Wnew $T($L))",
            OUTLET,
            EVENT,
            payload.type(),
            Calls.arguments(fire));
    MethodSpec.Builder method = Calls.implementation(fire);
    if (fire.answer().isVoid()) {
      return method.addStatement(direct).addStatement(stored).build();
    }
    String answer = Locals.free("answer", fire.parameters());
    if (event.remote().isSent()) {
      return method
          .addStatement("$T $N = $L", fire.answer().returned(), answer, direct)
          .addStatement(
              "return this.$N.send(this.$N,$Wnew $T($L),$W$N)",
              OUTLET,
              EVENT,
              payload.type(),
              Calls.arguments(fire),
              answer)
          .build();
    }
    return method
        .addStatement("$T $N = $L", fire.answer().returned(), answer, direct)
        .addStatement(stored)
        .addStatement("return $N", answer)
        .build();
  }

  private MethodSpec in() {
    return MethodSpec.methodBuilder(IN)
        .addJavadoc("The same event, whose calls are stored in a transaction.\n")
        .addParameter(RuntimeTypes.DURABLE_OUTLET, "transaction")
        .returns(type)
        .addStatement("return new $T(this.$N, this.$N, transaction)", type, DIRECT, EVENT)
        .build();
  }
}
