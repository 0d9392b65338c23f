package dev.hardwire.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;

/**
 * Hands problems to the compiler, each rule once per place: a callback that breaks a rule in its
 * module and again in a wiring is one mistake.
 */
public final class Reporter {

  private final Messager messager;
  private final Set<Seen> seen = new HashSet<>();

  /** Creates a reporter of one processor's run. */
  public Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Reports problems in the given order. */
  public void report(List<Problem> problems) {
    problems.forEach(this::report);
  }

  /** Reports a problem unless it was reported before. */
  public void report(Problem problem) {
    Location location = problem.location();
    String place =
        location.element().getEnclosingElement()
            + "."
            + location.element()
            + location.value().map(value -> "=" + value).orElse("");
    if (!seen.add(new Seen(problem.code(), place, problem.sentence()))) {
      return;
    }
    AnnotationMirror annotation = location.annotation().orElse(null);
    AnnotationValue value = location.value().orElse(null);
    if (annotation == null) {
      messager.printMessage(Kind.ERROR, problem.text(), location.element());
    } else if (value == null) {
      messager.printMessage(Kind.ERROR, problem.text(), location.element(), annotation);
    } else {
      messager.printMessage(Kind.ERROR, problem.text(), location.element(), annotation, value);
    }
  }

  private record Seen(ProblemCode code, String place, String sentence) {}
}
