package dev.hardwire.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.model.AccessorModel;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.List;

/** Generates what belongs to one owner or contract and is made from it alone. */
public final class AccessorGenerator {

  static final String PROCESSOR = "AccessorProcessor";

  private static final ClassName PARAMETER_NAMES =
      ClassName.get("dev.hardwire.index", "ParameterNames");

  private AccessorGenerator() {}

  /** The accessor of an owner; of package-private access where it reaches nothing. */
  public static TypeSpec accessor(AccessorModel model) {
    boolean hasMethods = !model.methods().isEmpty();
    TypeSpec.Builder type =
        GeneratedTypes.finalClass(GeneratedNames.accessor(model.owner()), PROCESSOR, hasMethods)
            .addJavadoc(
                hasMethods
                    ? "Reaches callbacks of {@link $T} from other packages.\n"
                    : "Keeps the parameter names of {@link $T}, which its class file loses.\n",
                model.owner())
            .addMethod(GeneratedTypes.privateConstructor());
    if (!model.parameterNames().isEmpty()) {
      type.addAnnotation(parameterNames(model.parameterNames()));
    }
    model.methods().forEach(method -> type.addMethod(Calls.forwarding(method)));
    return type.build();
  }

  /** The holder of a contract's parameter names. */
  public static TypeSpec signature(ClassName contract, List<String> parameterNames) {
    return GeneratedTypes.finalClass(GeneratedNames.signature(contract), PROCESSOR, false)
        .addJavadoc(
            "Keeps the parameter names of {@link $T}, which its class file loses.\n", contract)
        .addAnnotation(parameterNames(parameterNames))
        .addMethod(GeneratedTypes.privateConstructor())
        .build();
  }

  private static AnnotationSpec parameterNames(List<String> lines) {
    List<CodeBlock> literals = lines.stream().map(line -> CodeBlock.of("$S", line)).toList();
    return AnnotationSpec.builder(PARAMETER_NAMES)
        .addMember("value", GeneratedTypes.array(literals))
        .build();
  }
}
