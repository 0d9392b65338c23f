package dev.hardwire.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.EventModel;
import dev.hardwire.processor.model.PayloadModel;
import dev.hardwire.processor.model.VersionModel.Upcaster;
import dev.hardwire.processor.model.WiringModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the records that hold arguments which are stored, and the class by which avaje's
 * processor makes codecs of them.
 */
final class PayloadGenerator {

  private PayloadGenerator() {}

  /** The records of a wiring's events; none where nothing is stored. */
  static List<TypeSpec> generate(WiringModel wiring) {
    List<TypeSpec> types = new ArrayList<>();
    List<CodeBlock> literals = new ArrayList<>();
    for (EventModel event : wiring.events()) {
      if (!event.isDurable()) {
        continue;
      }
      add(wiring.payload(event), "What is stored of {@code $L}.\n", event, types, literals);
      for (Upcaster upcaster : event.contract().version().upcasters()) {
        String javadoc = "What version " + upcaster.from() + " stored of {@code $L}.\n";
        add(wiring.payload(event, upcaster), javadoc, event, types, literals);
      }
    }
    if (!types.isEmpty()) {
      wiring.records().forEach(type -> literals.add(CodeBlock.of("$T.class", type)));
      types.add(codecs(wiring, literals));
    }
    return types;
  }

  private static void add(
      PayloadModel payload,
      String javadoc,
      EventModel event,
      List<TypeSpec> types,
      List<CodeBlock> literals) {
    types.add(
        GeneratedTypes.marked(TypeSpec.recordBuilder(payload.type()), WiringGenerator.PROCESSOR)
            .addJavadoc(javadoc, event.name())
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameters(Calls.parameters(payload.components()))
                    .build())
            .build());
    literals.add(CodeBlock.of("$T.class", payload.type()));
  }

  private static TypeSpec codecs(WiringModel wiring, List<CodeBlock> literals) {
    return GeneratedTypes.finalClass(wiring.payloads(), WiringGenerator.PROCESSOR, false)
        .addJavadoc("Asks for codecs of what {@link $T} stores.\n", wiring.type())
        .addAnnotation(
            AnnotationSpec.builder(RuntimeTypes.JSON_IMPORT)
                .addMember("value", GeneratedTypes.array(literals))
                .build())
        .addMethod(GeneratedTypes.privateConstructor())
        .build();
  }
}
