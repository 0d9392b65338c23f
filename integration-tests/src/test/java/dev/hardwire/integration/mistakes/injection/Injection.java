package dev.hardwire.integration.mistakes.injection;

import dev.hardwire.processor.report.ProblemCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mistake that was put into a program.
 *
 * @param mistake what it is called
 * @param codes the codes of the rules that it breaks, all of which have to be told; none if javac
 *     has to speak
 * @param telling how it has to be told
 */
public record Injection(String mistake, Set<String> codes, Telling telling) {

  /** The rules behind which nobody can tell what else a wiring would have. */
  private static final Set<String> HIDING =
      Stream.of(
              ProblemCode.ANCHOR_WITHOUT_INDEX,
              ProblemCode.INVALID_AROUND,
              ProblemCode.INVISIBLE_INCLUDE,
              ProblemCode.NOT_A_MODULE)
          .map(ProblemCode::displayName)
          .collect(Collectors.toUnmodifiableSet());

  /** How a mistake has to be told. */
  public enum Telling {
    /** By one message. */
    ONCE,
    /** By a message at each end of a conflict. */
    AT_EACH_END,
    /** By one message; since nothing is generated then, javac has more to say if it goes on. */
    AT_LAST,
    /** By a warning, and the program runs all the same. */
    AS_ADVICE,
    /** By javac alone. */
    BY_JAVAC
  }

  public boolean isJavac() {
    return telling == Telling.BY_JAVAC;
  }

  public boolean isAdvice() {
    return telling == Telling.AS_ADVICE;
  }

  public boolean isFinal() {
    return telling == Telling.AT_LAST;
  }

  /** Whether the shape of a wiring is guessed because of it, which another mistake can upset. */
  public boolean isHiding() {
    return codes.stream().anyMatch(HIDING::contains);
  }

  public boolean isConflict() {
    return telling == Telling.AT_EACH_END;
  }
}
