package dev.hardwire.processor.report;

import java.util.List;

/**
 * A broken rule at a place.
 *
 * @param code the rule
 * @param location the smallest wrong thing
 * @param sentence rule, offender and reason in one sentence
 * @param details further lines, such as expected and found signatures
 * @param action what to do about it
 * @param severity what it means for the compilation
 */
public record Problem(
    ProblemCode code,
    Location location,
    String sentence,
    List<String> details,
    String action,
    Severity severity) {

  /** What a problem means for the compilation. */
  public enum Severity {
    NOTE,
    WARNING,
    ERROR
  }

  /** A problem that is an error. */
  public Problem(
      ProblemCode code, Location location, String sentence, List<String> details, String action) {
    this(code, location, sentence, details, action, Severity.ERROR);
  }

  /** A copy of the details is kept. */
  public Problem {
    details = List.copyOf(details);
  }

  /** A problem without details. */
  public static Problem of(ProblemCode code, Location location, String sentence, String action) {
    return new Problem(code, location, sentence, List.of(), action);
  }

  /**
   * The text for the user.
   *
   * @return the sentence behind the code, the details, the action and the link, one below the other
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("[Hardwire/").append(code.displayName()).append("] ").append(sentence);
    details.forEach(detail -> text.append("\n  ").append(detail));
    return text.append("\n  ").append(action).append("\n  See ").append(code.link()).toString();
  }
}
