package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Generates the class of an open event's objects: each has listeners of its own, so that any object
 * can have events of its own. It is made from the contract alone.
 */
public final class EventObjectGenerator {

  private static final String METADATA = "metadata";
  private static final String LISTENERS = "listeners";

  private final ContractModel contract;
  private final ClassName type;
  private final Dispatch dispatch;
  private final DispatchNames names;
  private final DispatchCode code;
  private final DirectCode direct;

  private EventObjectGenerator(ContractModel contract) {
    this.contract = contract;
    this.type = GeneratedNames.eventObject(contract.type());
    this.dispatch = Dispatch.of(contract);
    this.names = new DispatchNames(dispatch);
    this.code = new DispatchCode(dispatch, names, type);
    this.direct = new DirectCode(dispatch, names);
  }

  /** The class of the objects of an open event. */
  public static TypeSpec generate(ContractModel contract, boolean isPublic) {
    return new EventObjectGenerator(contract).generate(isPublic);
  }

  /**
   * What users may refer to where something is wrong with the contract.
   *
   * @param method the contract's method, where it can be implemented all the same
   */
  public static TypeSpec stub(ClassName contract, boolean isPublic, Optional<FireMethod> method) {
    TypeVariableName any = TypeVariableName.get("E");
    MethodSpec listeners =
        MethodSpec.methodBuilder(LISTENERS)
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariable(any)
            .returns(any)
            .addStatement(GeneratedTypes.notGenerated())
            .build();
    TypeSpec.Builder stub =
        GeneratedTypes.finalClass(
                GeneratedNames.eventObject(contract), AccessorGenerator.PROCESSOR, isPublic)
            .addMethod(constructor().addParameter(Object[].class, METADATA).varargs().build())
            .addMethod(listeners);
    method.ifPresent(implemented -> stub.addSuperinterface(contract));
    MethodSpec.Builder fire =
        method
            .map(Calls::implementation)
            .orElseGet(
                () ->
                    Calls.fire(FireMethod.loose("fire", List.of()), "fire")
                        .addModifiers(Modifier.PUBLIC));
    return stub.addMethod(fire.addStatement(GeneratedTypes.notGenerated()).build()).build();
  }

  private TypeSpec generate(boolean isPublic) {
    FireMethod fire = dispatch.fire();
    TypeSpec.Builder object =
        GeneratedTypes.finalClass(type, AccessorGenerator.PROCESSOR, isPublic)
            .addJavadoc(
                """
                An event {@code $L} with listeners of its own; callbacks are not called by it.
                Safe for use by several threads.
                """,
                contract.event())
            .addSuperinterface(contract.type())
            .addField(MetadataCode.constant(names.metadata, contract.delivery().metadata()))
            .addField(MetadataCode.TYPE, METADATA, Modifier.PRIVATE, Modifier.FINAL);
    addListeners(object);
    direct.addArray(object);
    addConstructors(object, dispatch.isFuture() ? inFlight(object) : CodeBlock.of(""));
    object
        .addMethod(Calls.implementation(fire).addCode(code.fire()).build())
        .addMethods(code.methods(dispatch.calls(), true));
    addQuestions(object);
    if (dispatch.event().isSticky()) {
      code.sticky().addTo(object);
    }
    return object.build();
  }

  private void addListeners(TypeSpec.Builder object) {
    TypeName list = RuntimeTypes.listenerList(contract);
    CodeBlock lock = CodeBlock.of("");
    if (dispatch.event().isSticky()) {
      object.addField(
          FieldSpec.builder(ClassName.OBJECT, names.lock, Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T()", ClassName.OBJECT)
              .build());
      lock = CodeBlock.of("this.$N", names.lock);
    }
    object
        .addField(
            FieldSpec.builder(list, names.listeners, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("$L", RuntimeTypes.created(list, lock))
                .build())
        .addMethod(
            MethodSpec.methodBuilder(LISTENERS)
                .addJavadoc("Adds listeners to this event.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.listeners(contract))
                .addStatement("return this.$N", names.listeners)
                .build())
        .addMethod(
            MethodSpec.methodBuilder(METADATA)
                .addJavadoc("What this event tells of itself; unmodifiable.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(MetadataCode.TYPE)
                .addStatement("return this.$N", METADATA)
                .build());
  }

  /** Adds what calls need that are not finished when a fire is; an event object is not closed. */
  private CodeBlock inFlight(TypeSpec.Builder object) {
    object.addField(RuntimeTypes.IN_FLIGHT, names.inFlight, Modifier.PRIVATE, Modifier.FINAL);
    CodeBlock errors =
        dispatch.event().isReported()
            ? CodeBlock.of("this.$N", names.errors)
            : CodeBlock.of(
                "new $T($T.logging())", RuntimeTypes.ERROR_REPORTS, RuntimeTypes.ERROR_HANDLER);
    CodeBlock kept = CodeBlock.of("this.$N", names.inFlight);
    CodeBlock filled =
        code.async().addFields(object, List.of(), true, kept, owner -> CodeBlock.of(""));
    code.async().addClasses(object, List.of(), true);
    return CodeBlock.builder()
        .addStatement("$L = $T.untracked($L)", kept, RuntimeTypes.IN_FLIGHT, errors)
        .add(filled)
        .build();
  }

  private void addConstructors(TypeSpec.Builder object, CodeBlock inFlight) {
    boolean isReporting = dispatch.event().isReported();
    CodeBlock logging =
        isReporting
            ? CodeBlock.of(",$W$T.logging()", RuntimeTypes.ERROR_HANDLER)
            : CodeBlock.of("");
    object.addMethod(
        constructor()
            .addJavadoc("An event with the metadata of its declaration.\n")
            .addStatement("this($T.of()$L)", Map.class, logging)
            .build());
    MethodSpec.Builder withMetadata =
        constructor()
            .addJavadoc(
                """
                An event with metadata of its own.

                @param metadata is added to that of the declaration, or replaces it
                """)
            .addParameter(MetadataCode.TYPE, METADATA);
    if (isReporting) {
      object
          .addField(RuntimeTypes.ERROR_REPORTS, names.errors, Modifier.PRIVATE, Modifier.FINAL)
          .addMethod(withMetadata.addStatement("this($N$L)", METADATA, logging).build())
          .addMethod(initialising().addCode(inFlight).build());
    } else {
      object.addMethod(withMetadata.addCode(initialisation()).addCode(inFlight).build());
    }
  }

  private MethodSpec.Builder initialising() {
    return constructor()
        .addJavadoc(
            """
            An event with metadata and an error handler of its own.

            @param metadata is added to that of the declaration, or replaces it
            @param handler is told of failures
            """)
        .addParameter(MetadataCode.TYPE, METADATA)
        .addParameter(RuntimeTypes.ERROR_HANDLER, "handler")
        .addStatement("this.$N = new $T(handler)", names.errors, RuntimeTypes.ERROR_REPORTS)
        .addCode(initialisation());
  }

  private CodeBlock initialisation() {
    CodeBlock.Builder statements =
        CodeBlock.builder()
            .addStatement(
                "$T merged = new $T<>($N)", MetadataCode.TYPE, HashMap.class, names.metadata)
            .addStatement("merged.putAll($N)", METADATA)
            .addStatement("this.$N = $T.copyOf(merged)", METADATA, Map.class)
            .add(direct.following());
    if (dispatch.event().isSticky()) {
      statements.add(code.sticky().registration());
    }
    return statements.build();
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
  }

  private void addQuestions(TypeSpec.Builder object) {
    if (contract.delivery().asksIfHeard()) {
      object.addMethod(Calls.isHeard(CodeBlock.of("return $L;\n", code.isHeard())));
    }
    object.addMethod(
        MethodSpec.methodBuilder("toString")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addStatement(
                "return $S + this.$N.size()", contract.event() + ": listeners ", names.listeners)
            .build());
  }
}
