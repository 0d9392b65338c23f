package dev.hardwire.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Types;

/**
 * The lines that keep the names of parameters where a class file loses them: {@code
 * name(type,type)=name,name}.
 */
public final class ParameterLines {

  private final Types types;

  /** Writes lines with the compiler's types. */
  public ParameterLines(Types types) {
    this.types = types;
  }

  /** What an owner declares itself; no lines of methods without parameters. */
  public List<String> of(OwnerDeclaration owner) {
    List<CallbackDeclaration> known =
        owner.declared().filter(callback -> !callback.isUnresolved()).toList();
    return Stream.concat(
            known.stream().flatMap(callback -> line(callback.method(), callback.parameters())),
            known.stream()
                .flatMap(callback -> callback.condition().stream())
                .flatMap(asked -> line(asked.method(), asked.parameters())))
        .distinct()
        .toList();
  }

  /** A contract's method and upcasters; no line of a method without parameters. */
  public List<String> of(EventContract contract) {
    return Stream.concat(
            contract.method().stream().flatMap(method -> line(method, contract.parameters())),
            contract.upcasters().stream()
                .flatMap(upcaster -> line(upcaster.method(), upcaster.parameters())))
        .toList();
  }

  private Stream<String> line(ExecutableElement method, List<ParameterDeclaration> parameters) {
    return parameters.isEmpty()
        ? Stream.empty()
        : Stream.of(
            parameters.stream()
                .map(ParameterDeclaration::name)
                .collect(Collectors.joining(",", key(method) + "=", "")));
  }

  /** The order of the methods of a class: that of their names, and of overloads by their types. */
  Comparator<ExecutableElement> order() {
    return Comparator.comparing((ExecutableElement method) -> method.getSimpleName().toString())
        .thenComparing(this::key);
  }

  /** How the lines tell methods apart: {@code name(type,type)}. */
  String key(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeTexts.erased(parameter.asType(), types))
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }
}
