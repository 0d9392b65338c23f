package dev.hardwire.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common. */
final class GeneratedTypes {

  private static final ClassName GENERATED = ClassName.get("dev.hardwire.index", "Generated");

  private GeneratedTypes() {}

  /** A final class that is marked as generated and gives rise to no warnings of its users' code. */
  static TypeSpec.Builder finalClass(ClassName type, String processor, boolean isPublic) {
    TypeSpec.Builder builder =
        marked(TypeSpec.classBuilder(type), processor).addModifiers(Modifier.FINAL);
    return isPublic ? builder.addModifiers(Modifier.PUBLIC) : builder;
  }

  /** A type that is marked as generated and gives rise to no warnings of its users' code. */
  static TypeSpec.Builder marked(TypeSpec.Builder type, String processor) {
    return type.addAnnotation(
            AnnotationSpec.builder(GENERATED).addMember("value", "$S", processor).build())
        .addAnnotation(suppressedWarnings());
  }

  /**
   * What a user's types may be, though generated code has to mention them: deprecated, raw, or
   * invisible to other modules.
   */
  private static AnnotationSpec suppressedWarnings() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "{$S, $S, $S, $S}", "deprecation", "exports", "rawtypes", "removal")
        .build();
  }

  static MethodSpec privateConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  /** The body of a method that could not be generated because of a mistake in its event. */
  static CodeBlock notGenerated() {
    return CodeBlock.of(
        "throw new $T($S)", IllegalStateException.class, "not generated because of errors");
  }

  /** An annotation member with one value a line where there are several. */
  static CodeBlock array(List<CodeBlock> values) {
    if (values.size() == 1) {
      return values.get(0);
    }
    return values.isEmpty()
        ? CodeBlock.of("{}")
        : CodeBlock.of("{\n$L$<$<\n}$>$>", CodeBlock.join(values, ",\n"));
  }

  /** An annotation member with strings one after the other. */
  static CodeBlock strings(List<String> values) {
    return values.size() == 1 ? string(values.get(0)) : CodeBlock.of("{$L}", literals(values));
  }

  /** String literals one after the other. */
  static CodeBlock literals(List<String> values) {
    return values.stream().map(GeneratedTypes::string).collect(Calls.LIST);
  }

  /** Names are written as they are. */
  private static CodeBlock string(String text) {
    return text.chars().allMatch(c -> isAscii(c) || Character.isLetterOrDigit(c))
        ? CodeBlock.of("$S", text)
        : literal(text);
  }

  /**
   * A string literal with any text, whatever the encoding of the sources. JavaPoet takes all that
   * Unicode calls the end of a line for one.
   */
  static CodeBlock literal(String text) {
    if (text.chars().allMatch(GeneratedTypes::isAscii)) {
      return CodeBlock.of("$S", text);
    }
    String escaped =
        text.chars()
            .mapToObj(c -> isAscii(c) ? inLiteral((char) c) : String.format("\\u%04x", c))
            .collect(Collectors.joining());
    return CodeBlock.of("$L", '"' + escaped + '"');
  }

  private static boolean isAscii(int c) {
    return c < 0x80;
  }

  private static String inLiteral(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    // octal: an escape of four digits is read before anything else, and would end the line
    return Character.isISOControl(c) ? String.format("\\%03o", (int) c) : String.valueOf(c);
  }
}
