package dev.hardwire.integration.semantics.source;

import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Label;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.program.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Small pieces of Java. */
final class Code {

  private Code() {}

  /** A literal, or an expression as short. */
  static String value(@Nullable Object value, Type type) {
    if (value instanceof Optional<?> optional) {
      return optional
          .map(present -> "Optional.of(" + value(present, type) + ")")
          .orElse("Optional.empty()");
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "List.of()"
          : list.stream()
              .map(
                  element ->
                      element == null ? "(" + type.simpleName() + ") null" : value(element, type))
              .collect(Collectors.joining(", ", "Arrays.<" + type.boxedName() + ">asList(", ")"));
    }
    return single(value);
  }

  static String single(@Nullable Object value) {
    if (value instanceof String text) {
      return string(text);
    }
    if (value instanceof Label label) {
      return label.text().toUpperCase(Locale.ROOT);
    }
    return value instanceof Long number ? number + "L" : String.valueOf(value);
  }

  static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Several texts as a value of an annotation's member. */
  static String array(List<String> texts) {
    List<String> quoted = texts.stream().map(Code::string).toList();
    return quoted.size() == 1 ? quoted.get(0) : "{" + String.join(", ", quoted) + "}";
  }

  static String map(Map<String, String> map) {
    return map.entrySet().stream()
        .map(entry -> string(entry.getKey()) + ", " + string(entry.getValue()))
        .collect(Collectors.joining(", ", "Map.of(", ")"));
  }

  /** The declarations between the parentheses. */
  static String parameters(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> role(parameter) + parameter.type().simpleName() + " " + parameter.name())
        .collect(Collectors.joining(", "));
  }

  private static String role(Parameter parameter) {
    return switch (parameter.role()) {
      case PLAIN -> "";
      case SENDER -> "@Sender ";
      case FOLD -> "@Fold ";
    };
  }

  static String exceptions(Collection<Failing> exceptions) {
    return exceptions.isEmpty()
        ? ""
        : exceptions.stream()
            .sorted()
            .map(Failing::type)
            .collect(Collectors.joining(", ", " throws ", ""));
  }

  /** What stands above a class. */
  static String header(Program program, String packageName) {
    String common =
        packageName.equals(program.commonPackage())
            ? ""
            : "import " + program.commonPackage() + ".*;\n";
    return """
    package %s;

    %simport dev.hardwire.*;
    import dev.hardwire.integration.semantics.trace.*;
    import dev.hardwire.runtime.*;
    import java.util.*;

    """
        .formatted(packageName, common);
  }
}
