package dev.hardwire.processor.payload;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The names in the codec that avaje-jsonb generates for one record: it imports every class that it
 * mentions, whatever else has the same simple name.
 */
final class AdapterNames {

  private static final Set<String> TAKEN =
      Set.of(
          "AdapterFactory",
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Float",
          "Generated",
          "GeneratedComponent",
          "IOException",
          "Integer",
          "JsonAdapter",
          "JsonReader",
          "JsonWriter",
          "Jsonb",
          "Long",
          "MetaData",
          "MethodHandle",
          "Override",
          "ParameterizedType",
          "PropertyNames",
          "Short",
          "String",
          "SuppressWarnings",
          "Types",
          "ViewBuilder",
          "ViewBuilderAware");
  private static final Set<String> TAKEN_IF_GENERIC = Set.of("Object", "Type");

  private final Map<String, TypeElement> bySimpleName = new LinkedHashMap<>();
  private final Map<String, TypeMirror> byField = new LinkedHashMap<>();
  private final boolean isGeneric;

  AdapterNames(boolean isGeneric) {
    this.isGeneric = isGeneric;
  }

  /** Adds the record itself. */
  Optional<Unstorable> record(String path, TypeElement type) {
    return add(path, type);
  }

  /** Adds the type of a component, whose names may clash with those before it. */
  Optional<Unstorable> component(String path, TypeMirror type) {
    Optional<Unstorable> clash =
        classesIn(type).stream().flatMap(it -> add(path, it).stream()).findFirst();
    return clash.or(() -> field(path, type));
  }

  private Optional<Unstorable> add(String path, TypeElement type) {
    String simple = type.getSimpleName().toString();
    TypeElement other = bySimpleName.putIfAbsent(simple, type);
    if (other != null && !other.equals(type)) {
      return Optional.of(clash(path, other + " and " + type + " have one name"));
    }
    boolean isTaken = TAKEN.contains(simple) || (isGeneric && TAKEN_IF_GENERIC.contains(simple));
    return isTaken && !isOfJdk(type)
        ? Optional.of(clash(path, type + " has the name of a class that codecs mention"))
        : Optional.empty();
  }

  /** Codecs have a field per type, named by its simple names one after the other. */
  private Optional<Unstorable> field(String path, TypeMirror type) {
    String name = TypeName.get(type).toString().replaceAll("[\\w$.]+\\.(?=\\w)|[<>, ]", "");
    TypeMirror other = byField.putIfAbsent(name, type);
    return other == null || TypeName.get(other).equals(TypeName.get(type))
        ? Optional.empty()
        : Optional.of(
            clash(path, "avaje-jsonb names the codecs of " + other + " and " + type + " alike"));
  }

  private static boolean isOfJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.lang.");
  }

  private static List<TypeElement> classesIn(TypeMirror type) {
    List<TypeElement> found = new ArrayList<>();
    collect(type, found);
    return found;
  }

  private static void collect(TypeMirror type, List<TypeElement> found) {
    if (type instanceof ArrayType array) {
      collect(array.getComponentType(), found);
    } else if (type instanceof DeclaredType declared) {
      found.add((TypeElement) declared.asElement());
      declared.getTypeArguments().forEach(argument -> collect(argument, found));
    }
  }

  static Unstorable clash(String path, String reason) {
    return new Unstorable(path, reason, "Rename one of them.");
  }
}
