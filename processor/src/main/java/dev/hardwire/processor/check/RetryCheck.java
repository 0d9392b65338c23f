package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.ILLEGAL_RETRY;

import dev.hardwire.processor.model.RetryOptions;
import dev.hardwire.processor.model.Timeout;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.report.Problem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what a callback says of calls that fail can be done. */
final class RetryCheck {

  private final CallbackDeclaration callback;
  private final RetryOptions retry;
  private final List<Problem> problems = new ArrayList<>();

  private RetryCheck(CallbackDeclaration callback) {
    this.callback = callback;
    this.retry = callback.async().retry();
  }

  static List<Problem> problems(CallbackDeclaration callback) {
    if (!callback.async().retry().isGiven() || callback.isAsyncUnresolved()) {
      return List.of();
    }
    RetryCheck check = new RetryCheck(callback);
    check.attempts();
    check.times();
    check.place();
    return check.problems;
  }

  private void attempts() {
    if (retry.attempts() < 1) {
      add(
          "attempts",
          callback.displayName() + " can't be called " + retry.attempts() + " times.",
          "Give the number of attempts, the first one included, or remove 'attempts'.");
    }
  }

  private void times() {
    Optional<BigInteger> first = time("first", retry.first());
    Optional<BigInteger> max = time("max", retry.max());
    if (first.isPresent() && max.isPresent() && first.get().compareTo(max.get()) > 0) {
      boolean isMaxGiven = callback.isGivenInRetry("max");
      add(
          isMaxGiven ? "max" : "first",
          callback.displayName()
              + " would wait for "
              + retry.first()
              + " at first, and never longer than "
              + retry.max()
              + (isMaxGiven ? "." : " as nothing else is said."),
          (isMaxGiven ? "Give" : "Add") + " a 'max' that is no shorter than 'first'.");
    }
  }

  /** A time without a mistake. */
  private Optional<BigInteger> time(String member, String text) {
    Optional<BigInteger> millis = Timeout.read(text);
    if (millis.filter(Timeout::isPossible).isPresent()) {
      return millis;
    }
    add(
        member,
        "The time '"
            + Shown.of(text)
            + "' until "
            + callback.displayName()
            + " is called again "
            + millis
                .map(some -> some.signum() == 0 ? "is no time" : "is longer than a year")
                .orElse("is none")
            + ".",
        millis.isPresent()
            ? "Give a time to wait for, or remove '" + member + "'."
            : "Give a number and its unit, such as 500ms, 2s, 5m or 1h.");
    return Optional.empty();
  }

  /** Whether anybody but the publisher could call it again. */
  private void place() {
    if (!callback.async().isHandedOver() && !callback.isDurable()) {
      problems.add(
          Problem.of(
              ILLEGAL_RETRY,
              callback.locationOf("retry"),
              callback.displayName()
                  + " runs on the thread that fires, which gets its failure at once.",
              "Add 'async = true' or an 'executor', or remove 'retry'."));
    }
  }

  private void add(String member, String sentence, String action) {
    problems.add(Problem.of(ILLEGAL_RETRY, callback.locationInRetry(member), sentence, action));
  }
}
