package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads parameters with their names. In a class file they may be lost ({@code arg0}, {@code arg1});
 * then they are taken from the class that the isolating processor generated next to the type for
 * this purpose.
 */
public final class ParameterNamesReader {

  private final Elements elements;
  private final Types types;

  /** Creates a reader over the compiler's elements and types. */
  public ParameterNamesReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * The parameters of a callback.
   *
   * @param type its type, as its owner has it
   */
  public List<ParameterDeclaration> ofCallback(ExecutableElement method, ExecutableType type) {
    return read(
        method,
        type,
        () -> GeneratedNames.accessor(ClassName.get((TypeElement) method.getEnclosingElement())));
  }

  /** The parameters of a contract's method. */
  public List<ParameterDeclaration> ofContract(
      TypeElement contract, ExecutableElement method, ExecutableType type) {
    return read(method, type, () -> GeneratedNames.signature(ClassName.get(contract)));
  }

  /** How {@code @ParameterNames} tells methods apart: {@code name(type,type)}. */
  public String key(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeTexts.erased(parameter.asType(), types))
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  /** The line that keeps the names of a method's parameters. */
  public String line(ExecutableElement method, List<ParameterDeclaration> parameters) {
    return parameters.stream()
        .map(ParameterDeclaration::name)
        .collect(Collectors.joining(",", key(method) + "=", ""));
  }

  private List<ParameterDeclaration> read(
      ExecutableElement method, ExecutableType type, Supplier<ClassName> holder) {
    List<String> names =
        method.getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .toList();
    if (!names.isEmpty() && areLost(names)) {
      names = kept(method, holder.get()).orElse(names);
    }
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      TypeMirror parameterType = type.getParameterTypes().get(i);
      parameters.add(new ParameterDeclaration(names.get(i), parameterType));
    }
    return parameters;
  }

  private static boolean areLost(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).equals("arg" + i)) {
        return false;
      }
    }
    return true;
  }

  private Optional<List<String>> kept(ExecutableElement method, ClassName holder) {
    TypeElement type = elements.getTypeElement(holder.canonicalName());
    if (type == null) {
      return Optional.empty();
    }
    String prefix = key(method) + "=";
    return AnnotationReader.find(type, AnnotationNames.PARAMETER_NAMES).stream()
        .flatMap(annotation -> AnnotationReader.of(annotation).strings("value").stream())
        .filter(line -> line.startsWith(prefix))
        .map(line -> List.of(line.substring(prefix.length()).split(",", -1)))
        .filter(names -> names.size() == method.getParameters().size())
        .findFirst();
  }
}
