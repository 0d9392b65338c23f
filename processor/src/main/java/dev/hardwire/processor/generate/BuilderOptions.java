package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.UniqueNames;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.lang.model.element.Modifier;

/** The steps of a builder that may be left out: an error handler and the default executor. */
final class BuilderOptions {

  private final WiringModel wiring;
  private final ClassName ready;
  private final String handler;
  private final String executor;
  private final boolean areGivenLater;

  /**
   * The options of a wiring's builder.
   *
   * @param ready what a step returns
   * @param areGivenLater whether they go into a context that is there already
   */
  BuilderOptions(WiringModel wiring, ClassName ready, boolean areGivenLater) {
    this.wiring = wiring;
    this.ready = ready;
    this.areGivenLater = areGivenLater;
    UniqueNames names = new UniqueNames();
    wiring.owners().forEach(owner -> names.take(owner.name()));
    this.handler = names.take("handler");
    this.executor = names.take("defaultExecutor");
  }

  /** The steps as the builder's interface declares them. */
  List<MethodSpec> declarations() {
    List<MethodSpec> declared = new ArrayList<>();
    if (wiring.isReporting()) {
      declared.add(handlerStep().addModifiers(Modifier.ABSTRACT).build());
    }
    if (wiring.asynchrony().isPresent()) {
      declared.add(executorStep().addModifiers(Modifier.ABSTRACT).build());
    }
    return declared;
  }

  private MethodSpec.Builder handlerStep() {
    return MethodSpec.methodBuilder("onError")
        .addJavadoc("Tells a handler of failures; where none is given they are logged.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.ERROR_HANDLER, "handler")
        .returns(ready);
  }

  private MethodSpec.Builder executorStep() {
    return MethodSpec.methodBuilder("defaultExecutor")
        .addJavadoc(
            """
            Takes the executor of asynchronous callbacks that name none; where it is not given, that is a
            cached pool of daemon threads.
            """)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Executor.class, "executor")
        .returns(ready);
  }

  /** Adds fields and methods to the class that implements the steps. */
  void addTo(TypeSpec.Builder steps) {
    if (wiring.isReporting()) {
      FieldSpec.Builder field =
          FieldSpec.builder(RuntimeTypes.ERROR_HANDLER, handler, Modifier.PRIVATE);
      if (!areGivenLater) {
        field.initializer("$T.logging()", RuntimeTypes.ERROR_HANDLER);
      }
      steps.addField(field.build()).addMethod(taking(handlerStep(), handler, "handler"));
    }
    if (wiring.asynchrony().isPresent()) {
      steps
          .addField(FieldSpec.builder(Executor.class, executor, Modifier.PRIVATE).build())
          .addMethod(taking(executorStep(), executor, "executor"));
    }
  }

  private static MethodSpec taking(MethodSpec.Builder step, String field, String parameter) {
    return step.addAnnotation(Override.class)
        .addStatement(
            "this.$N = $T.requireNonNull($N, $S)", field, Objects.class, parameter, parameter)
        .addStatement("return this")
        .build();
  }

  /** A new context. */
  CodeBlock newContext() {
    ContextGenerator context = new ContextGenerator(wiring);
    return areGivenLater
        ? context.createdWithDefaults()
        : context.created(CodeBlock.of("this.$N", handler));
  }

  /** The statements that hand what was given over to a context. */
  CodeBlock given(String context) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (wiring.isReporting()) {
      code.add(given(handler, CodeBlock.of("$N.$N.use", context, ContextFields.ERRORS)));
    }
    if (wiring.asynchrony().isPresent()) {
      CodeBlock use = CodeBlock.of("$N.$N.useByDefault", context, ContextFields.IN_FLIGHT);
      code.add(given(executor, use));
    }
    return code.build();
  }

  private static CodeBlock given(String field, CodeBlock use) {
    return CodeBlock.builder()
        .beginControlFlow("if (this.$N != null)", field)
        .addStatement("$L(this.$N)", use, field)
        .endControlFlow()
        .build();
  }
}
