package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the fronts: objects that stand in for the dispatchers until a wiring is connected, and
 * hand on to them from then on.
 */
final class FrontsGenerator {

  private final WiringModel wiring;
  private final EventGroups groups;

  FrontsGenerator(WiringModel wiring, EventGroups groups) {
    this.wiring = wiring;
    this.groups = groups;
  }

  /** The classes with the fronts. */
  List<TypeSpec> generate() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; i < groups.count(); i++) {
      types.add(fronts(groups.type(i), groups.events(i)));
    }
    return types;
  }

  private TypeSpec fronts(ClassName type, List<EventModel> events) {
    TypeSpec.Builder fronts =
        GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, false)
            .addJavadoc(
                "Stands in for events of {@link $T} until it is connected.\n", wiring.type());
    MethodSpec.Builder link =
        MethodSpec.methodBuilder("link").addParameter(wiring.type(), "wiring");
    for (EventModel event : events) {
      String accessor = event.name().accessorName();
      ClassName front = type.nestedClass(event.name().typeName() + "Front");
      fronts.addField(
          FieldSpec.builder(front, accessor, Modifier.FINAL)
              .initializer("new $T()", front)
              .build());
      link.addStatement("this.$N.target = wiring.$N()", accessor, accessor);
      fronts.addType(front(front, event));
    }
    return fronts.addMethod(link.build()).build();
  }

  private TypeSpec front(ClassName type, EventModel event) {
    ClassName contract = event.contract().type();
    FireMethod fire = event.contract().fire();
    String connected = Locals.free("connected", fire.parameters());
    TypeSpec.Builder front =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(contract)
            .addField(contract, "target", Modifier.PRIVATE, Modifier.VOLATILE)
            .addMethod(
                Calls.implementation(fire)
                    .addCode(connected(event, connected))
                    .addStatement(
                        "$L$N.$N($L)",
                        Calls.returning(fire),
                        connected,
                        fire.name(),
                        Calls.arguments(fire))
                    .build());
    if (event.delivery().asksIfHeard()) {
      CodeBlock asked =
          connected(event, "connected").toBuilder()
              .addStatement("return connected.isHeard()")
              .build();
      front.addMethod(Calls.isHeard(asked));
    }
    return front.build();
  }

  /** The connected event in a variable; an exception where there is none. */
  private CodeBlock connected(EventModel event, String variable) {
    return CodeBlock.builder()
        .addStatement("$T $N = this.target", event.contract().type(), variable)
        .beginControlFlow("if ($N == null)", variable)
        .addStatement(
            "throw new $T($Z$S)",
            IllegalStateException.class,
            "Event '"
                + event.name()
                + "' was fired before connect(...) of "
                + wiring.type().simpleName()
                + ".Unconnected.")
        .endControlFlow()
        .build();
  }
}
