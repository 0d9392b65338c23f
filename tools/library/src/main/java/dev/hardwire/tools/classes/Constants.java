package dev.hardwire.tools.classes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Follows the code of a method, instruction by instruction, to tell the name in {@code
 * wiring.run("user_joined", …)}. Compilers write the string, then make the array of the variable
 * arguments, then fill and pass it, so that arrays in the making nest like the calls themselves.
 */
final class Constants {
  private static final String VARIABLE_ARGUMENTS = "[Ljava/lang/Object;)";
  private static final String NAME_AND_VARIABLE_ARGUMENTS =
      "(Ljava/lang/String;" + VARIABLE_ARGUMENTS;

  /** What matters of an instruction. */
  enum Instruction {
    STRING,
    NUMBER,
    NEW_ARRAY,
    FILLED_ARRAY,
    OTHER
  }

  private final Deque<Optional<String>> arrays = new ArrayDeque<>();
  private Instruction beforeLast = Instruction.OTHER;
  private Instruction last = Instruction.OTHER;
  private Optional<String> lastString = Optional.empty();

  void string(String value) {
    lastString = Optional.of(value);
    next(Instruction.STRING);
  }

  /** An array of objects is made. */
  void array() {
    boolean isNamed = last == Instruction.NUMBER && beforeLast == Instruction.STRING;
    arrays.push(isNamed ? lastString : Optional.empty());
    next(Instruction.NEW_ARRAY);
  }

  /** A method is called; returns its first argument if it is known. */
  Optional<String> call(String descriptor) {
    Optional<String> constant = Optional.empty();
    if (descriptor.contains(VARIABLE_ARGUMENTS)) {
      boolean isMadeHere = last == Instruction.NEW_ARRAY || last == Instruction.FILLED_ARRAY;
      if (isMadeHere && !arrays.isEmpty()) {
        constant = arrays.pop();
      } else if (beforeLast == Instruction.STRING) {
        constant = lastString;
      }
    }
    next(Instruction.OTHER);
    return descriptor.startsWith(NAME_AND_VARIABLE_ARGUMENTS) ? constant : Optional.empty();
  }

  void next(Instruction instruction) {
    beforeLast = last;
    last = instruction;
  }
}
