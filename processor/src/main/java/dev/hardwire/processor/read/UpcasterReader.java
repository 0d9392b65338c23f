package dev.hardwire.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads what a contract has for stored calls of earlier versions. */
final class UpcasterReader {

  private final ParameterNamesReader parameters;
  private final Comparator<ExecutableElement> order;

  UpcasterReader(ParameterNamesReader parameters, Types types) {
    this.parameters = parameters;
    this.order = new ParameterLines(types).order();
  }

  /**
   * The upcasters of a contract, in the order of their versions.
   *
   * @param names the names of their parameters by their methods and versions, where an index has
   *     kept them
   */
  List<UpcasterDeclaration> read(TypeElement contract, Map<String, List<String>> names) {
    return ElementFilter.methodsIn(contract.getEnclosedElements()).stream()
        .flatMap(
            method ->
                AnnotationReader.find(method, AnnotationNames.UPCASTER).stream()
                    .map(annotation -> upcaster(contract, method, annotation, names)))
        .sorted(
            Comparator.comparingInt(UpcasterDeclaration::from)
                .thenComparing(UpcasterDeclaration::method, order))
        .toList();
  }

  private UpcasterDeclaration upcaster(
      TypeElement contract,
      ExecutableElement method,
      AnnotationMirror annotation,
      Map<String, List<String>> names) {
    int from = AnnotationReader.of(annotation).integer("value", 0);
    List<ParameterDeclaration> declared =
        parameters.ofContract(contract, method, (ExecutableType) method.asType());
    List<String> kept = names.getOrDefault(method.getSimpleName().toString() + from, List.of());
    return new UpcasterDeclaration(
        from, method, annotation, ParameterDeclaration.renamed(declared, kept));
  }
}
