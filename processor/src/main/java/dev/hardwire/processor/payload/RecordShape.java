package dev.hardwire.processor.payload;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Whether avaje-jsonb takes a record for what it is. */
final class RecordShape {

  private static final String IGNORE = "io.avaje.jsonb.Json.Ignore";

  private final TypeElement type;
  private final Elements elements;
  private final TypeElement site;

  /** The shape of a record, for which code is generated in the module of the site. */
  RecordShape(TypeElement type, Elements elements, TypeElement site) {
    this.type = type;
    this.elements = elements;
    this.site = site;
  }

  /** What is wrong with the record, whatever its components are. */
  Optional<Unstorable> problem(String path) {
    String name = type.getSimpleName().toString();
    if (type.getRecordComponents().isEmpty()) {
      return wrong(path, "record " + name + " has no components", "Leave it out.");
    }
    Optional<String> ignored = ignored();
    if (ignored.isPresent()) {
      return wrong(
          path + "." + ignored.get(),
          "it has @Json.Ignore, so nobody could read it back",
          "Remove the annotation.");
    }
    return constructorProblem(path, name);
  }

  private Optional<Unstorable> constructorProblem(String path, String name) {
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(this::isOffered)
            .toList();
    if (constructors.size() > 1
        && constructors.stream().anyMatch(it -> it.getParameters().isEmpty())) {
      return wrong(
          path,
          "avaje-jsonb would make an empty " + name + " by its constructor without parameters",
          "Make that a static method.");
    }
    ExecutableElement chosen = chosen(constructors);
    if (typesByName(chosen.getParameters()).equals(typesByName(type.getRecordComponents()))) {
      return Optional.empty();
    }
    return texts(chosen.getParameters()).equals(texts(type.getRecordComponents()))
        ? wrong(
            path,
            "the class file of " + name + " lacks the names of its constructor's parameters",
            "Compile it with -parameters.")
        : wrong(
            path,
            "avaje-jsonb would call the constructor " + name + signature(chosen),
            "Make that a static method.");
  }

  /** As avaje-jsonb chooses, which compares the types of constructors as sets. */
  private ExecutableElement chosen(List<ExecutableElement> constructors) {
    if (constructors.size() == 1) {
      return constructors.get(0);
    }
    Set<String> types = Set.copyOf(texts(type.getRecordComponents()));
    return constructors.stream()
        .filter(it -> it.getParameters().size() == types.size())
        .filter(it -> types.containsAll(texts(it.getParameters())))
        .findFirst()
        .orElseGet(() -> longest(constructors));
  }

  /** The first of the longest ones. */
  private static ExecutableElement longest(List<ExecutableElement> constructors) {
    List<ExecutableElement> reversed = new ArrayList<>(constructors);
    Collections.reverse(reversed);
    return reversed.stream()
        .max(Comparator.comparingInt(it -> it.getParameters().size()))
        .orElseThrow();
  }

  /** Whether avaje-jsonb would call it. */
  private boolean isOffered(ExecutableElement constructor) {
    Set<Modifier> modifiers = constructor.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE)
            && !modifiers.contains(Modifier.PROTECTED)
            && moduleOf(type).equals(moduleOf(site)));
  }

  private String moduleOf(TypeElement of) {
    ModuleElement module = elements.getModuleOf(of);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  /** The first component that avaje-jsonb would leave out. */
  private Optional<String> ignored() {
    return type.getEnclosedElements().stream()
        .filter(
            element ->
                element.getAnnotationMirrors().stream()
                    .map(AnnotationMirror::getAnnotationType)
                    .anyMatch(it -> it.toString().equals(IGNORE)))
        .map(element -> element.getSimpleName().toString())
        .filter(names(type.getRecordComponents())::contains)
        .findFirst();
  }

  private static String signature(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(it -> Text.of(it.asType()) + " " + it.getSimpleName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static List<String> names(List<? extends Element> declared) {
    return declared.stream().map(it -> it.getSimpleName().toString()).toList();
  }

  private static Map<String, String> typesByName(List<? extends Element> declared) {
    return declared.stream()
        .collect(
            Collectors.toMap(
                it -> it.getSimpleName().toString(), it -> TypeName.get(it.asType()).toString()));
  }

  private static List<String> texts(List<? extends Element> declared) {
    return declared.stream().map(it -> TypeName.get(it.asType()).toString()).toList();
  }

  private static Optional<Unstorable> wrong(String path, String reason, String remedy) {
    return Optional.of(new Unstorable(path, reason, remedy));
  }
}
