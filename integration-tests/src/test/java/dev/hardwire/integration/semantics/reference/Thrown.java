package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.ArrayList;
import java.util.List;

/** An exception of the interpreted program. */
final class Thrown extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final String NULL_ANSWER = "NullPointerException";

  private final String text;
  private final Failing failing;
  private final transient List<Thrown> suppressed = new ArrayList<>();

  private Thrown(String text, Failing failing) {
    super(text, null, false, false);
    this.text = text;
    this.failing = failing;
  }

  /** What a method of the program throws. */
  static Thrown by(String method, int call, Failing failing) {
    String message = TraceText.OWN_MESSAGE + method + "/" + call;
    return new Thrown(TraceText.exception(failing.type(), message), failing);
  }

  /** An unchecked exception of a library. */
  static Thrown unchecked(String text) {
    return new Thrown(text, Failing.UNCHECKED);
  }

  /** What becomes of an answer that is null. */
  static Thrown nullAnswer() {
    return unchecked(NULL_ANSWER);
  }

  boolean isNullAnswer() {
    return text.equals(NULL_ANSWER);
  }

  /** The exception that has several failures of an event. */
  static Thrown collected(String event, List<Failure> failures) {
    Thrown collected =
        unchecked(
            TraceText.callbackException(event, failures.stream().map(Failure::text).toList()));
    failures.stream().skip(1).forEach(failure -> collected.suppress(failure.cause()));
    return collected;
  }

  Failing failing() {
    return failing;
  }

  void suppress(Thrown other) {
    suppressed.add(other);
  }

  String text() {
    return TraceText.withSuppressed(text, suppressed.stream().map(Thrown::text).toList());
  }

  /**
   * The failure of a callback.
   *
   * @param text all of it, as it was when it failed
   */
  record Failure(Thrown cause, String text) {}
}
