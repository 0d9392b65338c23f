package dev.hardwire.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/**
 * How an event's callbacks' answers become the event's answer, by what its contract returns.
 *
 * @param kind the way they are combined
 * @param returned what the contract's method returns
 * @param element what a single callback answers: {@code R} of {@code List<R>}; otherwise as
 *     returned
 * @param fold which of the event's arguments is replaced by each answer of a chain; -1 elsewhere
 * @param isFuture whether the contract returns a {@code CompletableFuture} of the answer
 */
public record AnswerModel(
    Kind kind, TypeName returned, TypeName element, int fold, boolean isFuture) {

  /** Ways to combine answers. */
  public enum Kind {
    /** {@code void}: answers are ignored. */
    NONE,
    /** {@code boolean}: the first {@code false} stops the others. */
    VETO,
    /** {@code List<R>}: all of them. */
    LIST,
    /** {@code Optional<R>}: the first one present. */
    FIRST,
    /** Any other type: that of the only callback. */
    ONE,
    /** A chain: each answer is the next one's argument. */
    FOLD
  }

  /** No answer. */
  public static final AnswerModel NONE =
      new AnswerModel(Kind.NONE, TypeName.VOID, TypeName.VOID, -1, false);

  /** Any answer: that of a method that can't be told because of a mistake. */
  public static final AnswerModel ANY =
      new AnswerModel(Kind.ONE, TypeVariableName.get("R"), TypeVariableName.get("R"), -1, false);

  /** Whether the contract returns nothing at all. */
  public boolean isVoid() {
    return kind == Kind.NONE && !isFuture;
  }

  /** Whether answers are combined in this way. */
  public boolean is(Kind other) {
    return kind == other;
  }
}
