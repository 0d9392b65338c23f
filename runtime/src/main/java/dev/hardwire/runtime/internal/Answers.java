package dev.hardwire.runtime.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What generated code does with the answers of callbacks.
 *
 * <p>Not an API for applications; see the package.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class Answers {

  private Answers() {}

  /**
   * Checks that there is an answer.
   *
   * @param <R> the type of the answer
   * @param answer what the callback returned
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @return the answer
   * @throws NullPointerException if it is {@code null}; names event and callback
   */
  public static <R> R notNull(@Nullable R answer, String event, String callback) {
    if (answer == null) {
      throw new NullPointerException(callback + " answered null to event '" + event + "'");
    }
    return answer;
  }

  /**
   * Checks that there are answers, and nothing but answers.
   *
   * @param <R> the type of the answers
   * @param answers what the listener returned
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @return the answers
   * @throws NullPointerException if they, or one of them, are {@code null}; names event and
   *     callback
   */
  public static <R> List<R> elements(@Nullable List<R> answers, String event, String callback) {
    List<R> present = notNull(answers, event, callback);
    for (R answer : present) {
      notNull(answer, event, callback);
    }
    return present;
  }

  /**
   * Takes an optional answer for one of a wider type, which it is as long as nobody writes into it;
   * and nobody can.
   *
   * @param <R> the type of the event's answer
   * @param answer what the callback returned
   * @return the same object
   */
  @SuppressWarnings("unchecked")
  public static <R> Optional<R> widened(Optional<? extends R> answer) {
    return (Optional<R>) answer;
  }
}
