package dev.hardwire.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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
        location.element().map(element -> element.getEnclosingElement() + "." + element).orElse("")
            + location.value().map(value -> "=" + value).orElse("");
    if (seen.add(new Seen(problem.code(), place, problem.sentence()))) {
      print(problem.text(), location);
    }
  }

  private void print(String text, Location location) {
    Element element = location.element().orElse(null);
    AnnotationMirror annotation = location.annotation().orElse(null);
    AnnotationValue value = location.value().orElse(null);
    if (element == null) {
      messager.printMessage(Kind.ERROR, text);
    } else if (annotation == null) {
      messager.printMessage(Kind.ERROR, text, element);
    } else if (value == null) {
      messager.printMessage(Kind.ERROR, text, element, annotation);
    } else {
      messager.printMessage(Kind.ERROR, text, element, annotation, value);
    }
  }

  private record Seen(ProblemCode code, String place, String sentence) {}
}
