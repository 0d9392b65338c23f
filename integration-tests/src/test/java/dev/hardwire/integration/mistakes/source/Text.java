package dev.hardwire.integration.mistakes.source;

import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small pieces of sources. */
public final class Text {

  private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+");

  private Text() {}

  static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String strings(List<String> texts) {
    return texts.size() == 1
        ? string(texts.get(0))
        : texts.stream().map(Text::string).collect(Collectors.joining(", ", "{", "}"));
  }

  static String array(List<String> values) {
    return values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
  }

  public static String parameters(List<ParameterDraft> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.marks + parameter.type + " " + parameter.name)
        .collect(Collectors.joining(", "));
  }

  static String thrown(List<String> exceptions) {
    return exceptions.isEmpty() ? "" : " throws " + String.join(", ", exceptions);
  }

  /** An annotation with members; without parentheses where there are none. */
  static String annotation(String name, List<String> members) {
    if (members.isEmpty()) {
      return "@" + name;
    }
    String only = members.size() == 1 ? members.get(0).replaceFirst("^value = ", "") : "";
    return "@" + name + "(" + (only.isEmpty() ? String.join(", ", members) : only) + ")";
  }

  /** The name of an event's method or an executor's step, without what follows it. */
  public static String accessor(String name) {
    StringBuilder accessor = new StringBuilder();
    for (String word : WORDS.split(name, -1)) {
      if (!word.isEmpty()) {
        char first = word.charAt(0);
        accessor.append(accessor.isEmpty() ? first : Character.toUpperCase(first));
        accessor.append(word.substring(1));
      }
    }
    return accessor.toString();
  }

  static String typeName(String event) {
    String accessor = accessor(event);
    return Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
  }

  /** What stands above a class. */
  public static String header(ProgramDraft program, String packageName) {
    String base = program.base().packageName();
    return "package %s;\n\n%simport dev.hardwire.*;\nimport %s;\n"
            .formatted(
                packageName,
                base.equals(packageName) ? "" : "import " + base + ".Door;\n",
                "dev.hardwire.integration.mistakes.execution.Journal")
        + "import java.util.*;\nimport java.util.concurrent.*;\n\n";
  }
}
