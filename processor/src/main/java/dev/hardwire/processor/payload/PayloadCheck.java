package dev.hardwire.processor.payload;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.check.Viewpoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Whether the arguments of events can be stored, to the leaf, and which records need a codec for
 * that. What is wrong with one type is told once, whatever else has it.
 */
public final class PayloadCheck {

  private static final String JSON = "io.avaje.jsonb.Json";
  private static final String OPTIONAL = "java.util.Optional";
  private static final String MAP = "java.util.Map";
  private static final Set<String> MAPS = Set.of(MAP, "java.util.EnumMap");

  /** Known as a component's own type only. */
  private static final Set<String> OUTERMOST =
      Set.of("java.util.ArrayList", "java.util.LinkedHashSet");

  private final ProcessingEnvironment environment;
  private final TypeElement site;
  private final Viewpoint viewpoint;
  private final Map<String, TypeElement> records = new TreeMap<>();
  private final Map<String, TypeElement> outermost = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /**
   * A check of all that one wiring stores.
   *
   * @param site the wiring
   */
  public PayloadCheck(ProcessingEnvironment environment, TypeElement site) {
    this.environment = environment;
    this.site = site;
    this.viewpoint = Viewpoint.beside(site, environment.getElementUtils());
  }

  /**
   * Whether the arguments of one event can be stored together.
   *
   * @param parameters types by the names of the event's parameters, in their order
   * @return the first thing that can't
   */
  public Optional<Unstorable> of(Map<String, ? extends TypeMirror> parameters) {
    AdapterNames names = new AdapterNames(false);
    for (Map.Entry<String, ? extends TypeMirror> parameter : parameters.entrySet()) {
      Optional<Unstorable> problem =
          component(parameter.getKey(), parameter.getValue(), parameter.getValue())
              .or(() -> names.component(parameter.getKey(), parameter.getValue()));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /**
   * The records that were met, which avaje-jsonb has to be told: it finds those that are components
   * of others by itself, or in a list, but not all.
   *
   * @return in the order of their names
   */
  public Collection<TypeElement> records() {
    return List.copyOf(records.values());
  }

  /**
   * A parameter or a record's component.
   *
   * @param written its type as the declaration has it, which is what codecs are generated from
   * @param type its type
   */
  private Optional<Unstorable> component(String path, TypeMirror written, TypeMirror type) {
    return ErasedContents.problem(path, written).or(() -> part(path, type, true));
  }

  private Optional<Unstorable> part(String path, TypeMirror type, boolean isOutermost) {
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.ERROR) {
      return Optional.empty(); // what does not resolve is the compiler's to tell
    }
    if (type instanceof ArrayType array) {
      return array(path, array);
    }
    if (type instanceof DeclaredType declared) {
      return declared(path, declared, isOutermost);
    }
    return wrong(path, Text.of(type) + " leaves open what it is", "Write the type itself.");
  }

  private Optional<Unstorable> array(String path, ArrayType type) {
    TypeMirror content = type.getComponentType();
    if (!type.getAnnotationMirrors().isEmpty()) {
      return wrong(
          path,
          "avaje-jsonb can't read the type of an array that is annotated itself",
          "Annotate what is in the array, or use a List.");
    }
    if (content instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return wrong(path, "avaje-jsonb has no codecs for arrays of generic types", "Use a List.");
    }
    return part(path + "[]", content, false);
  }

  private Optional<Unstorable> declared(String path, DeclaredType type, boolean isOutermost) {
    TypeElement element = (TypeElement) type.asElement();
    String name = StorableTypes.name(type);
    if (StorableTypes.isLeaf(name)) {
      return Optional.empty();
    }
    if (!viewpoint.sees(element)) {
      return wrong(
          path,
          "generated code can't name " + element.getSimpleName(),
          "Make it public in an exported package.");
    }
    if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
      return wrong(path, Text.of(type) + " leaves open what is in it", "Write its type arguments.");
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.empty();
    }
    if (element.getKind() == ElementKind.RECORD) {
      return record(path, type, element);
    }
    return container(path, type, name, isOutermost)
        .orElseGet(() -> isOfAvaje(element) ? Optional.empty() : unknown(path, element));
  }

  /** What is wrong with a container; absent where the type is none. */
  private Optional<Optional<Unstorable>> container(
      String path, DeclaredType type, String name, boolean isOutermost) {
    if (MAPS.contains(name)) {
      return Optional.of(map(path, type));
    }
    if (OUTERMOST.contains(name) && !isOutermost) {
      String instead = name.endsWith("List") ? "List" : "Set";
      String reason = "avaje-jsonb knows " + Text.simple(name) + " as a component's own type only";
      return Optional.of(wrong(path, reason, "Use a " + instead + "."));
    }
    if (name.equals(OPTIONAL)) {
      return Optional.of(part(path, type.getTypeArguments().get(0), false));
    }
    return ErasedContents.isIn(name) || name.equals("java.util.Collection")
        ? Optional.of(part(path + "[]", type.getTypeArguments().get(0), false))
        : Optional.empty();
  }

  private Optional<Unstorable> map(String path, DeclaredType type) {
    TypeMirror key = type.getTypeArguments().get(0);
    boolean isKey = StorableTypes.isString(key) || isEnum(key);
    return isKey
        ? part(path + "[]", type.getTypeArguments().get(1), false)
        : wrong(
            path,
            "JSON has names for the keys of a map, and " + Text.of(key) + " is none",
            "Use a map by String or an enum, or a list of records.");
  }

  private static boolean isEnum(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  private Optional<Unstorable> record(String path, DeclaredType type, TypeElement element) {
    if (!known.add(TypeName.get(type).toString())) {
      return Optional.empty(); // also what contains itself
    }
    if (!isOfAvaje(element)) {
      records.put(element.getQualifiedName().toString(), element);
    }
    Optional<Unstorable> clash = outermostClash(path, element);
    if (clash.isPresent()) {
      return clash;
    }
    AdapterNames names = new AdapterNames(!element.getTypeParameters().isEmpty());
    return new RecordShape(element, environment.getElementUtils(), site)
        .problem(path)
        .or(() -> GenericShape.problem(path, element))
        .or(() -> names.record(path, element))
        .or(() -> components(path, type, element, names));
  }

  /** All codecs of a compilation are listed in one class, which imports what they are made for. */
  private Optional<Unstorable> outermostClash(String path, TypeElement element) {
    TypeElement outer = element;
    while (outer.getEnclosingElement() instanceof TypeElement further) {
      outer = further;
    }
    TypeElement other = outermost.putIfAbsent(outer.getSimpleName().toString(), outer);
    return other == null || other.equals(outer)
        ? Optional.empty()
        : Optional.of(AdapterNames.clash(path, other + " and " + outer + " have one name"));
  }

  private Optional<Unstorable> components(
      String path, DeclaredType type, TypeElement element, AdapterNames names) {
    for (RecordComponentElement component : element.getRecordComponents()) {
      String itsPath = path + "." + component.getSimpleName();
      Optional<Unstorable> problem =
          component(itsPath, component.asType(), typeIn(type, element, component))
              .or(() -> names.component(itsPath, component.asType()));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /** The type of a component, where the record's type arguments are given. */
  private TypeMirror typeIn(
      DeclaredType type, TypeElement element, RecordComponentElement component) {
    if (element.getTypeParameters().isEmpty()) {
      return component.asType();
    }
    return ElementFilter.methodsIn(element.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().equals(component.getSimpleName()))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst()
        .map(accessor -> returnedIn(type, accessor))
        .orElse(component.asType());
  }

  private TypeMirror returnedIn(DeclaredType type, ExecutableElement accessor) {
    return ((ExecutableType) environment.getTypeUtils().asMemberOf(type, accessor)).getReturnType();
  }

  /** Whether it has a codec that its author asked for. */
  private static boolean isOfAvaje(TypeElement element) {
    return element.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .anyMatch(it -> it.toString().equals(JSON));
  }

  private static Optional<Unstorable> unknown(String path, TypeElement element) {
    String name = element.getQualifiedName().toString();
    boolean isOfJdk = name.startsWith("java.") || name.startsWith("javax.");
    String remedy =
        StorableTypes.instead(name)
            .map(instead -> "Use " + instead + ".")
            .orElse(
                isOfJdk
                    ? "Pass what is needed of it."
                    : "Use a record, or give it a codec of avaje-jsonb by @Json.");
    return wrong(path, "avaje-jsonb has no codec for " + name, remedy);
  }

  private static Optional<Unstorable> wrong(String path, String reason, String remedy) {
    return Optional.of(new Unstorable(path, reason, remedy));
  }
}
