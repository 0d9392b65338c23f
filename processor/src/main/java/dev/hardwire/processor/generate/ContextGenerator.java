package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.OwnerModel;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the context of a wiring: what its events share beside owners, that is who has come, who
 * is told of failures, and what has been recorded. It exists before the owners are connected.
 */
final class ContextGenerator {

  private final WiringModel wiring;
  private final ContextFields fields;

  ContextGenerator(WiringModel wiring) {
    this.wiring = wiring;
    this.fields = new ContextFields(wiring);
  }

  /** The context and its parts; none where nothing is shared. */
  List<TypeSpec> generate() {
    List<TypeSpec> types = new ArrayList<>();
    if (!wiring.hasContext()) {
      return types;
    }
    TypeSpec.Builder context =
        GeneratedTypes.finalClass(wiring.context(), WiringGenerator.PROCESSOR, false)
            .addJavadoc("What the events of {@link $T} share.\n", wiring.type());
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (wiring.isReporting()) {
      context.addField(RuntimeTypes.ERROR_REPORTS, ContextFields.ERRORS, Modifier.FINAL);
      constructor
          .addParameter(RuntimeTypes.ERROR_HANDLER, "handler")
          .addStatement(
              "this.$N = new $T(handler)", ContextFields.ERRORS, RuntimeTypes.ERROR_REPORTS);
    }
    if (wiring.asynchrony().isPresent()) {
      context.addField(RuntimeTypes.IN_FLIGHT, ContextFields.IN_FLIGHT, Modifier.FINAL);
      constructor.addStatement(
          "this.$N = new $T($S, this.$N)",
          ContextFields.IN_FLIGHT,
          RuntimeTypes.IN_FLIGHT,
          wiring.type().simpleName(),
          ContextFields.ERRORS);
    }
    List<ParameterSpec> shared = new ArrayList<>();
    if (fields.hasLock()) {
      addShared(context, shared, ClassName.OBJECT, ContextFields.LOCK);
    }
    if (wiring.hasRecorders()) {
      addShared(context, shared, RuntimeTypes.RECORDINGS, ContextFields.RECORDINGS);
    }
    if (fields.isFlat()) {
      fields.groups().forEach(context::addFields);
    } else {
      for (int group = 0; group < fields.groups().size(); group++) {
        context.addField(
            FieldSpec.builder(fields.part(group), ContextFields.partName(group), Modifier.FINAL)
                .initializer("new $T($L)", fields.part(group), Calls.arguments(shared))
                .build());
        types.add(part(fields.part(group), shared, fields.groups().get(group)));
      }
    }
    types.add(0, context.addMethod(constructor.build()).build());
    return types;
  }

  private static void addShared(
      TypeSpec.Builder context, List<ParameterSpec> shared, TypeName type, String name) {
    context.addField(
        FieldSpec.builder(type, name, Modifier.FINAL).initializer("new $T()", type).build());
    shared.add(ParameterSpec.builder(type, name).build());
  }

  private TypeSpec part(ClassName type, List<ParameterSpec> shared, List<FieldSpec> group) {
    TypeSpec.Builder part =
        GeneratedTypes.finalClass(type, WiringGenerator.PROCESSOR, false)
            .addJavadoc("A part of {@link $T}.\n", wiring.context());
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(shared);
    for (FieldSpec field : group) {
      part.addField(field.type(), field.name(), Modifier.FINAL);
      constructor.addStatement("this.$N = $L", field.name(), field.initializer());
    }
    return part.addMethod(constructor.build()).build();
  }

  /** A new context, with the given error handler where there is one. */
  CodeBlock created(CodeBlock handler) {
    return wiring.isReporting()
        ? CodeBlock.of("new $T($L)", wiring.context(), handler)
        : CodeBlock.of("new $T()", wiring.context());
  }

  /** A new context that logs failures. */
  CodeBlock createdWithDefaults() {
    return created(CodeBlock.of("$T.logging()", RuntimeTypes.ERROR_HANDLER));
  }

  /** The methods that hand out who may come, and what was recorded. */
  List<MethodSpec> accessors(String context) {
    List<MethodSpec> accessors = new ArrayList<>();
    for (OwnerModel owner : wiring.attachables()) {
      accessors.add(
          accessor(owner.attachmentsName(), RuntimeTypes.attachments(owner.type()))
              .addJavadoc("Attaches instances of {@link $T}.\n", owner.type())
              .addStatement("return this.$N.$L", context, fields.attachments(owner))
              .build());
    }
    for (EventModel event : wiring.events()) {
      if (event.delivery().isOpen()) {
        accessors.add(listeners(event, context));
      }
    }
    return accessors;
  }

  private MethodSpec listeners(EventModel event, String context) {
    return accessor(event.name().listenersName(), RuntimeTypes.listeners(event.contract()))
        .addJavadoc("Adds listeners to the event {@code $L}.\n", event.name())
        .addStatement(
            event.isBroken()
                ? GeneratedTypes.notGenerated()
                : CodeBlock.of("return this.$N.$L", context, fields.listeners(event)))
        .build();
  }

  /** The methods that hand out recorders. */
  List<MethodSpec> recorderAccessors(String context) {
    List<MethodSpec> accessors = new ArrayList<>();
    if (!wiring.hasRecorders()) {
      return accessors;
    }
    accessors.add(
        accessor(ContextFields.RECORDINGS, RuntimeTypes.RECORDINGS)
            .addJavadoc("What was fired, over all events.\n")
            .addStatement("return this.$N.$N", context, ContextFields.RECORDINGS)
            .build());
    for (EventModel event : wiring.events()) {
      if (!event.isBroken()) {
        accessors.add(
            accessor(event.name().recorderName(), wiring.recorder(event))
                .addJavadoc("What was fired of the event {@code $L}.\n", event.name())
                .addStatement("return this.$N.$L", context, fields.recorder(event))
                .build());
      }
    }
    return accessors;
  }

  private static MethodSpec.Builder accessor(String name, TypeName type) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
  }
}
