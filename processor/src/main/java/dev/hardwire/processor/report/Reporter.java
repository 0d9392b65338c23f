package dev.hardwire.processor.report;

import dev.hardwire.processor.report.Problem.Severity;
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
      print(kind(problem.severity()), problem.text(), location);
    }
  }

  private void print(Kind kind, String text, Location location) {
    Element element = location.element().orElse(null);
    AnnotationMirror annotation = location.annotation().orElse(null);
    AnnotationValue value = location.value().orElse(null);
    if (element == null) {
      messager.printMessage(kind, text);
    } else if (annotation == null) {
      messager.printMessage(kind, text, element);
    } else if (value == null) {
      messager.printMessage(kind, text, element, annotation);
    } else {
      messager.printMessage(kind, text, element, annotation, value);
    }
  }

  private static Kind kind(Severity severity) {
    return switch (severity) {
      case NOTE -> Kind.NOTE;
      case WARNING -> Kind.WARNING;
      case ERROR -> Kind.ERROR;
    };
  }

  private record Seen(ProblemCode code, String place, String sentence) {}
}
