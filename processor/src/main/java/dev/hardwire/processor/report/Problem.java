package dev.hardwire.processor.report;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A broken rule at a place.
 *
 * @param code the rule
 * @param location the smallest wrong thing
 * @param sentence rule, offender and reason in one sentence
 * @param details further lines, such as expected and found signatures
 * @param action what to do about it
 * @param subjects what the problem is about beside its place; advice may be suppressed at each
 */
public record Problem(
    ProblemCode code,
    Location location,
    String sentence,
    List<String> details,
    String action,
    List<Element> subjects) {

  /** A problem that is about the place where it is told. */
  public Problem(
      ProblemCode code, Location location, String sentence, List<String> details, String action) {
    this(code, location, sentence, details, action, List.of());
  }

  /** Copies of the lists are kept. */
  public Problem {
    details = List.copyOf(details);
    subjects = List.copyOf(subjects);
  }

  /** A problem without details. */
  public static Problem of(ProblemCode code, Location location, String sentence, String action) {
    return new Problem(code, location, sentence, List.of(), action);
  }

  /** The same problem, which is about further elements than the place where it is told. */
  public Problem about(List<? extends Element> elements) {
    return new Problem(code, location, sentence, details, action, List.copyOf(elements));
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
    text.append("\n  ").append(action);
    if (code.isAdvice()) {
      text.append(" If it is meant: suppress = \"")
          .append(code.displayName())
          .append("\", or -A")
          .append(code.option())
          .append("=off.");
    }
    return text.append("\n  See ").append(code.link()).toString();
  }
}
