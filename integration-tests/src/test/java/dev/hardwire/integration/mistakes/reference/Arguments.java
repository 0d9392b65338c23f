package dev.hardwire.integration.mistakes.reference;

import dev.hardwire.integration.mistakes.program.ParameterDraft;
import dev.hardwire.integration.semantics.program.Parameter;
import dev.hardwire.integration.semantics.program.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** With what an event is fired: another argument for each parameter. */
public final class Arguments {

  private Arguments() {}

  /** The expression for an argument at a place. */
  public static String expression(Type type, int index) {
    return switch (type) {
      case BOOLEAN -> String.valueOf(index % 2 == 0);
      case INT, INTEGER -> text(type, index);
      case LONG -> text(type, index) + "L";
      case STRING, CHARS, OBJECT -> '"' + text(type, index) + '"';
      case DOOR -> "new Door(\"d" + index + "\")";
      case INFO -> throw new IllegalArgumentException("no argument");
    };
  }

  /** As traces show it. */
  public static String text(Type type, int index) {
    return switch (type) {
      case BOOLEAN -> String.valueOf(index % 2 == 0);
      case INT -> String.valueOf(10 + index);
      case INTEGER -> String.valueOf(30 + index);
      case LONG -> String.valueOf(20 + index);
      case STRING, CHARS, OBJECT -> "s" + index;
      case DOOR -> "Door[name=d" + index + "]";
      case INFO -> throw new IllegalArgumentException("no argument");
    };
  }

  /** The arguments of a fire. */
  public static String expressions(List<Parameter> parameters) {
    return IntStream.range(0, parameters.size())
        .mapToObj(index -> expression(parameters.get(index).type(), index))
        .collect(Collectors.joining(", "));
  }

  static List<Parameter> meant(List<ParameterDraft> parameters) {
    return parameters.stream().map(ParameterDraft::meant).toList();
  }
}
