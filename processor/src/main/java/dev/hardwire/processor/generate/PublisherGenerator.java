package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.ContractModel;
import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class with a static {@code fire} for code that can't be handed a contract. */
public final class PublisherGenerator {

  private PublisherGenerator() {}

  /** The publisher of an event. */
  public static TypeSpec generate(ContractModel contract, boolean isPublic) {
    ClassName type = GeneratedNames.publisher(contract.type());
    return GeneratedTypes.finalClass(type, AccessorGenerator.PROCESSOR, isPublic)
        .addJavadoc(
            "Fires {@code $L} from code that can't be handed a {@link $T}, while a wiring is"
                + " installed.\n",
            contract.event(),
            contract.type())
        .addField(
            FieldSpec.builder(
                    contract.type(), "target", Modifier.PRIVATE, Modifier.STATIC, Modifier.VOLATILE)
                .build())
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(fire(contract))
        .addMethod(link(contract))
        .addMethod(unlink(contract))
        .build();
  }

  /** What stands in for the publisher of a contract with mistakes. */
  public static TypeSpec stub(ClassName contract, boolean isPublic) {
    EventName unknown = new EventName("event");
    ContractModel loose = ContractModel.loose(unknown, contract, "fire", List.of(), true);
    return GeneratedTypes.finalClass(
            GeneratedNames.publisher(contract), AccessorGenerator.PROCESSOR, isPublic)
        .addMethod(GeneratedTypes.privateConstructor())
        .addMethod(Calls.fire(loose, "fire").addModifiers(Modifier.STATIC).build())
        .build();
  }

  private static MethodSpec fire(ContractModel contract) {
    String local = Locals.free("installed", contract);
    return Calls.fire(contract, "fire")
        .addModifiers(Modifier.STATIC)
        .addJavadoc(
            """
            Fires the event by the installed wiring.

            @throws IllegalStateException if no wiring is installed
            """)
        .addStatement(
            "$T $N = $T.target", contract.type(), local, GeneratedNames.publisher(contract.type()))
        .beginControlFlow("if ($N == null)", local)
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            "Event '"
                + contract.event()
                + "' was fired while no wiring is installed: call install() on the wiring first.")
        .endControlFlow()
        .addStatement("$N.$N($L)", local, contract.method(), Calls.arguments(contract))
        .build();
  }

  private static MethodSpec link(ContractModel contract) {
    return MethodSpec.methodBuilder("link")
        .addJavadoc(
            """
            Called when a wiring is installed.

            @param contract the event of the wiring
            @throws IllegalStateException if another wiring is installed
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SYNCHRONIZED)
        .addParameter(contract.type(), "contract")
        .beginControlFlow("if (target != null)")
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            "Event '"
                + contract.event()
                + "' has an installed wiring already: close its Installation first.")
        .endControlFlow()
        .addStatement("target = contract")
        .build();
  }

  private static MethodSpec unlink(ContractModel contract) {
    return MethodSpec.methodBuilder("unlink")
        .addJavadoc(
            """
            Called when an installed wiring is closed; has no effect for any other.

            @param contract the event of the wiring
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SYNCHRONIZED)
        .addParameter(contract.type(), "contract")
        .beginControlFlow("if (target == contract)")
        .addStatement("target = null")
        .endControlFlow()
        .build();
  }
}
