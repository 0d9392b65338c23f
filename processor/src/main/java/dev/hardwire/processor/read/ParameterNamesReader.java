package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads parameters with their names. In a class file they may be lost ({@code arg0}, {@code arg1});
 * then they are taken from what the last compile of the module left behind, or from the class that
 * the isolating processor generated next to the type for this purpose.
 */
public final class ParameterNamesReader {

  private final Elements elements;
  private final LastCompile lastCompile;
  private final ParameterLines lines;

  /** Creates a reader over the compiler's elements and types. */
  ParameterNamesReader(Elements elements, Types types, LastCompile lastCompile) {
    this.elements = elements;
    this.lastCompile = lastCompile;
    this.lines = new ParameterLines(types);
  }

  /**
   * The parameters of a callback.
   *
   * @param type its type, as its owner has it
   */
  public List<ParameterDeclaration> ofCallback(ExecutableElement method, ExecutableType type) {
    TypeElement declaring = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    return read(declaring, method, type, GeneratedNames::accessor);
  }

  /** The parameters of a contract's method. */
  public List<ParameterDeclaration> ofContract(
      TypeElement contract, ExecutableElement method, ExecutableType type) {
    return read(contract, method, type, GeneratedNames::signature);
  }

  private List<ParameterDeclaration> read(
      TypeElement of,
      ExecutableElement method,
      ExecutableType type,
      Function<ClassName, ClassName> holder) {
    List<String> names =
        method.getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .toList();
    if (!names.isEmpty() && areLost(names)) {
      names = kept(of, method, holder).orElse(names);
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

  private Optional<List<String>> kept(
      TypeElement of, ExecutableElement method, Function<ClassName, ClassName> holder) {
    String key = lines.key(method);
    List<String> kept = lastCompile.parameterNames(of.getQualifiedName().toString());
    if (kept.isEmpty()) {
      kept = linesOf(holder.apply(ClassName.get(of)));
    }
    return kept.stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> List.of(line.substring(key.length() + 1).split(",", -1)))
        .filter(names -> names.size() == method.getParameters().size())
        .findFirst();
  }

  private List<String> linesOf(ClassName holder) {
    return Optional.ofNullable(elements.getTypeElement(holder.canonicalName()))
        .flatMap(type -> AnnotationReader.find(type, AnnotationNames.PARAMETER_NAMES))
        .map(annotation -> AnnotationReader.of(annotation).strings("value"))
        .orElse(List.of());
  }
}
