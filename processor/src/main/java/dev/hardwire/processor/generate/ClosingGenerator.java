package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.WiringModel;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates how a wiring ends whose callbacks take their time, or are durable. */
final class ClosingGenerator {

  private final WiringModel wiring;
  private final OwnerGroups owners;

  ClosingGenerator(WiringModel wiring, OwnerGroups owners) {
    this.wiring = wiring;
    this.owners = owners;
  }

  /** Adds the methods that close a wiring, where there is anything to end. */
  void addTo(TypeSpec.Builder type) {
    if (wiring.asynchrony().isPresent()) {
      type.addSuperinterface(AutoCloseable.class).addMethod(within()).addMethod(close());
    } else if (wiring.isDurable()) {
      type.addSuperinterface(AutoCloseable.class).addMethod(ofDeliveries());
    }
  }

  private MethodSpec within() {
    MethodSpec.Builder close =
        MethodSpec.methodBuilder("close")
            .addJavadoc(
                """
                Refuses new fires of events that have asynchronous callbacks or return futures, and waits
                until everything that was fired before is finished. What is not finished in time is
                interrupted, or never starts. Events that have done all when a fire returns go on working.
                Executors are not shut down.
                """)
            .addJavadoc(
                wiring.isDurable()
                    ? """
                    Before that, calls of durable callbacks are ended; what is stored is called by the next
                    wiring.
                    """
                    : "")
            .addJavadoc(
                """

                @param atMost how long to wait
                @return the calls that did not finish
                """)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Duration.class, "atMost")
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.UNFINISHED));
    if (!wiring.isDurable()) {
      return close.addStatement("return this.$L.close(atMost)", inFlight()).build();
    }
    return close
        .addStatement("long begun = $T.nanoTime()", System.class)
        .addStatement("this.$N.close(atMost)", owners.deliveries())
        .addStatement(
            "$T left = atMost.minusNanos($T.nanoTime() - begun)", Duration.class, System.class)
        .addStatement(
            "return this.$L.close(left.isNegative() ? $T.ZERO : left)", inFlight(), Duration.class)
        .build();
  }

  private MethodSpec close() {
    MethodSpec.Builder close =
        MethodSpec.methodBuilder("close")
            .addJavadoc(
                """
                Closes the wiring as {@code close(Duration.ofSeconds(30))} does, and tells the error handler
                of each call that did not finish.
                """)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    if (wiring.isDurable()) {
      close.addStatement(endOfDeliveries());
    }
    return close.addStatement("this.$L.close()", inFlight()).build();
  }

  private MethodSpec ofDeliveries() {
    return MethodSpec.methodBuilder("close")
        .addJavadoc(
            """
            Ends calls of durable callbacks: begins no more of them, and waits for those that run, at most
            for 30 seconds. What is stored is called by the next wiring. Events can still be fired.
            """)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addStatement(endOfDeliveries())
        .build();
  }

  private CodeBlock endOfDeliveries() {
    return CodeBlock.of("this.$N.close($T.ofSeconds(30))", owners.deliveries(), Duration.class);
  }

  private CodeBlock inFlight() {
    return CodeBlock.of("$N.$N", owners.context(), ContextFields.IN_FLIGHT);
  }
}
