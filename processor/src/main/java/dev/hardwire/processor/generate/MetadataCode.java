package dev.hardwire.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** An event's metadata in generated code. */
final class MetadataCode {

  static final TypeName TYPE =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ClassName.get(String.class));

  private MetadataCode() {}

  /** The constant that holds it. */
  static FieldSpec constant(String name, Map<String, String> metadata) {
    return FieldSpec.builder(TYPE, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(map(metadata))
        .build();
  }

  private static CodeBlock text(String text) {
    return GeneratedTypes.literal(text);
  }

  private static CodeBlock map(Map<String, String> metadata) {
    CodeBlock entries =
        metadata.entrySet().stream()
            .map(
                e ->
                    CodeBlock.of(
                        "$T.entry($L, $L)", Map.class, text(e.getKey()), text(e.getValue())))
            .collect(Calls.LIST);
    return metadata.isEmpty()
        ? CodeBlock.of("$T.of()", Map.class)
        : CodeBlock.of("$T.ofEntries($L)", Map.class, entries);
  }
}
