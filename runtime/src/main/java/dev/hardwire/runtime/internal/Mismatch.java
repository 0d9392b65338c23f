package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.EventArgumentException;
import org.jspecify.annotations.Nullable;

/** Words what is wrong with the arguments of an event. */
final class Mismatch {

  /** How many surplus arguments a message shows: a caller may have passed an array of thousands. */
  private static final int SURPLUS_SHOWN = 5;

  private final String event;
  private final @Nullable Object[] arguments;
  private final String[] parameters;

  Mismatch(String event, @Nullable Object[] arguments, String[] parameters) {
    this.event = event;
    this.arguments = arguments;
    this.parameters = parameters;
  }

  /** There are more or fewer arguments than parameters. */
  EventArgumentException inNumber() {
    int first = Math.min(arguments.length, parameters.length);
    String wrong =
        arguments.length < parameters.length
            ? argument(first, parameters[first]) + " is missing"
            : argument(first, simpleName(arguments[first])) + " is one too many";
    String number = parameters.length == 1 ? "1 argument" : parameters.length + " arguments";
    return exception(" takes " + number + ", not " + arguments.length + ": " + wrong);
  }

  /** An argument is not what its parameter takes. */
  EventArgumentException inType(int index, Class<?> type) {
    Object given = arguments[index];
    String found = given == null ? "null" : given.getClass().getTypeName();
    String namesake = found.equals(type.getTypeName()) ? " of another class loader" : "";
    return exception(": " + argument(index, parameters[index]) + " can't be " + found + namesake);
  }

  private EventArgumentException exception(String problem) {
    String expected = "\n  expected: (" + String.join(", ", parameters) + ")";
    return new EventArgumentException(
        event, event + problem + expected + "\n  found:    " + found());
  }

  private static String argument(int index, String shown) {
    return "argument " + (index + 1) + " (" + shown + ")";
  }

  private String found() {
    int shown = Math.min(arguments.length, parameters.length + SURPLUS_SHOWN);
    StringBuilder types = new StringBuilder("(");
    for (int i = 0; i < shown; i++) {
      types.append(i == 0 ? "" : ", ").append(simpleName(arguments[i]));
    }
    if (shown < arguments.length) {
      types.append(", … and ").append(arguments.length - shown).append(" more");
    }
    return types.append(')').toString();
  }

  private static String simpleName(@Nullable Object argument) {
    if (argument == null) {
      return "null";
    }
    String name = argument.getClass().getSimpleName();
    // An anonymous class has none.
    return name.isEmpty() ? argument.getClass().getTypeName() : name;
  }
}
