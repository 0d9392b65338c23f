package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates how a wiring ends whose callbacks take their time. */
final class ClosingGenerator {

  private ClosingGenerator() {}

  /** Adds the methods that close a wiring. */
  static void addTo(TypeSpec.Builder wiring, String context) {
    wiring
        .addSuperinterface(AutoCloseable.class)
        .addMethod(
            MethodSpec.methodBuilder("close")
                .addJavadoc(
                    """
                    Refuses new fires of events that have asynchronous callbacks or return futures, and waits
                    until everything that was fired before is finished. What is not finished in time is
                    interrupted, or never starts. Events that have done all when a fire returns go on working.
                    Executors are not shut down.

                    @param atMost how long to wait
                    @return the calls that did not finish
                    """)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Duration.class, "atMost")
                .returns(
                    ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.UNFINISHED))
                .addStatement("return this.$N.$N.close(atMost)", context, ContextFields.IN_FLIGHT)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("close")
                .addJavadoc(
                    """
                    Closes the wiring as {@code close(Duration.ofSeconds(30))} does, and tells the error handler
                    of each call that did not finish.
                    """)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("this.$N.$N.close()", context, ContextFields.IN_FLIGHT)
                .build());
  }
}
