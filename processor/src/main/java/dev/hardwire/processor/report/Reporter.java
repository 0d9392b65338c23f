package dev.hardwire.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  private final Severities severities;
  private final Set<Seen> seen = new HashSet<>();

  /** Creates a reporter of one processor's run. */
  public Reporter(Messager messager, Map<String, String> options) {
    this.messager = messager;
    this.severities = new Severities(options);
  }

  /** Reports advice unless a type suppresses it, and other problems in any case. */
  public void report(List<Problem> problems, Element scope) {
    problems.stream()
        .filter(problem -> !isSuppressed(problem, Stream.of(scope)))
        .forEach(this::report);
  }

  /** Reports problems in the given order. */
  public void report(List<Problem> problems) {
    problems.forEach(this::report);
  }

  /** Reports a problem unless it was reported before, or is advice that nobody wants. */
  public void report(Problem problem) {
    Location location = problem.location();
    Severity severity = severities.of(problem.code());
    Stream<Element> sites = Stream.concat(location.element().stream(), problem.subjects().stream());
    if (severity == Severity.OFF || isSuppressed(problem, sites)) {
      return;
    }
    String place =
        location.element().map(element -> element.getEnclosingElement() + "." + element).orElse("")
            + location.value().map(value -> "=" + value).orElse("");
    if (seen.add(new Seen(problem.code(), place, problem.sentence()))) {
      print(kind(severity), problem.text(), location);
    }
  }

  /** Tells what is no problem. */
  public void tell(String text, Location location) {
    print(Kind.NOTE, text, location);
  }

  private static boolean isSuppressed(Problem problem, Stream<? extends Element> sites) {
    return problem.code().isAdvice()
        && sites.anyMatch(site -> Suppressions.cover(site, problem.code()));
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
      case OFF, NOTE -> Kind.NOTE;
      case WARNING -> Kind.WARNING;
      case ERROR -> Kind.ERROR;
    };
  }

  private record Seen(ProblemCode code, String place, String sentence) {}
}
