package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Signatures of the compilation at hand that mention a missing class, though no source does: they
 * are inherited from a class file, or are themselves one in a partial compile.
 */
public final class LostClasses {

  private final TakenNames sources;

  private LostClasses(TakenNames sources) {
    this.sources = sources;
  }

  /**
   * The problems of a compilation to which nothing will be added.
   *
   * @param sources the names of the classes of which the compiler has the source
   */
  public static List<Problem> problems(Compilation compilation, TakenNames sources) {
    return new LostClasses(sources).problems(compilation);
  }

  private List<Problem> problems(Compilation compilation) {
    List<Problem> problems = new ArrayList<>();
    for (EventContract contract : compilation.contracts()) {
      lost(contract.method().stream().toList(), contract.mentioned())
          .map(
              lost ->
                  problem(
                      "Event contract " + contract.type().getSimpleName(),
                      lost,
                      Location.of(contract.type())))
          .ifPresent(problems::add);
    }
    compilation
        .callbacks()
        .forEach(
            callback ->
                lost(callback.methods(), callback.mentioned())
                    .map(lost -> problem(callback, lost))
                    .ifPresent(problems::add));
    return problems;
  }

  /**
   * The missing class. ECJ does not show by the types alone that only class files mention them; in
   * what such methods themselves declare, nothing can be a source's mistake.
   */
  private Optional<String> lost(List<ExecutableElement> methods, List<TypeMirror> mentioned) {
    return UnresolvedTypes.firstLostIn(mentioned)
        .or(
            () ->
                UnresolvedTypes.firstIn(
                    methods.stream()
                        .filter(method -> !isInSource(method))
                        .flatMap(LostClasses::declared)
                        .toList()));
  }

  private static Stream<TypeMirror> declared(ExecutableElement method) {
    return Stream.of(
            method.getParameters().stream().map(Element::asType),
            Stream.of(method.getReturnType()),
            method.getThrownTypes().stream())
        .flatMap(types -> types);
  }

  private boolean isInSource(Element member) {
    Element type = member;
    while (type.getEnclosingElement() != null
        && !(type.getEnclosingElement() instanceof PackageElement)) {
      type = type.getEnclosingElement();
    }
    return type instanceof TypeElement outermost
        && sources.contains(outermost.getQualifiedName().toString());
  }

  private static Problem problem(CallbackDeclaration callback, String lost) {
    return problem("Callback " + callback.displayName(), lost, callback.location());
  }

  private static Problem problem(String whose, String lost, Location place) {
    return Problem.of(
        ProblemCode.UNRESOLVED_TYPE,
        place,
        whose + " refers to class " + lost + ", which is not visible here.",
        "Add the missing library to the class path, or compile what refers to it again.");
  }
}
