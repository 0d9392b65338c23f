package dev.hardwire.integration.mistakes.random;

import dev.hardwire.integration.semantics.program.Type;

/** What callbacks answer. */
final class Answers {

  private Answers() {}

  /** An expression of a type. */
  static String of(Type type) {
    return switch (type) {
      case INT, INTEGER -> "7";
      case LONG -> "8L";
      case BOOLEAN -> "true";
      default -> "\"answer\"";
    };
  }
}
