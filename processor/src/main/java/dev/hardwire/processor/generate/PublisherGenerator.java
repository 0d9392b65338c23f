package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.FireMethod;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class with a static {@code fire} for code that can't be handed a contract. */
public final class PublisherGenerator {

  private final ContractModel contract;

  /** The field with the installed contract; no parameter of {@code fire} may hide it. */
  private final String target;

  private PublisherGenerator(ContractModel contract) {
    this.contract = contract;
    this.target = Locals.free("target", contract.fire().parameters());
  }

  /** The publisher of an event. */
  public static TypeSpec generate(ContractModel contract, boolean isPublic) {
    return new PublisherGenerator(contract).generate(isPublic);
  }

  /** What stands in for the publisher of a contract with mistakes. */
  public static TypeSpec stub(ClassName contract, boolean isPublic) {
    FireMethod loose = FireMethod.loose("fire", List.of());
    return GeneratedTypes.finalClass(
            GeneratedNames.publisher(contract), AccessorGenerator.PROCESSOR, isPublic)
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(
            Calls.fire(loose, loose.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addStatement(GeneratedTypes.notGenerated())
                .build())
        .build();
  }

  private TypeSpec generate(boolean isPublic) {
    ClassName type = GeneratedNames.publisher(contract.type());
    return GeneratedTypes.finalClass(type, AccessorGenerator.PROCESSOR, isPublic)
        .addJavadoc(
            """
            Fires {@code $L} while a wiring is installed,
            for code that can't be handed a {@link $T}.
            """,
            contract.event(),
            contract.type())
        .addField(
            FieldSpec.builder(
                    contract.type(), target, Modifier.PRIVATE, Modifier.STATIC, Modifier.VOLATILE)
                .build())
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(fire())
        .addMethod(link())
        .addMethod(unlink())
        .build();
  }

  private MethodSpec fire() {
    String local = Locals.free("installed", contract.fire().parameters());
    return Calls.fire(contract.fire(), "fire")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            """
            Fires the event by the installed wiring.

            @throws IllegalStateException if no wiring is installed
            """)
        .addStatement("$T $N = $N", contract.type(), local, target)
        .beginControlFlow("if ($N == null)", local)
        .addStatement(
            "throw new $T($Z$S)",
            IllegalStateException.class,
            "Event '"
                + contract.event()
                + "' was fired while no wiring is installed: call install() first.")
        .endControlFlow()
        .addStatement(
            "$L$N.$N($L)",
            Calls.returning(contract.fire()),
            local,
            contract.fire().name(),
            Calls.arguments(contract.fire()))
        .build();
  }

  private MethodSpec link() {
    return MethodSpec.methodBuilder("link")
        .addJavadoc(
            """
            Called when a wiring is installed.

            @param contract the event of the wiring
            @throws IllegalStateException if another wiring is installed
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SYNCHRONIZED)
        .addParameter(contract.type(), "contract")
        .beginControlFlow("if ($N != null)", target)
        .addStatement(
            "throw new $T($Z$S)",
            IllegalStateException.class,
            "Event '"
                + contract.event()
                + "' has an installed wiring already: close that installation first.")
        .endControlFlow()
        .addStatement("$N = contract", target)
        .build();
  }

  private MethodSpec unlink() {
    return MethodSpec.methodBuilder("unlink")
        .addJavadoc(
            """
            Called when an installed wiring is closed; has no effect for any other.

            @param contract the event of the wiring
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SYNCHRONIZED)
        .addParameter(contract.type(), "contract")
        .beginControlFlow("if ($N == contract)", target)
        .addStatement("$N = null", target)
        .endControlFlow()
        .build();
  }
}
