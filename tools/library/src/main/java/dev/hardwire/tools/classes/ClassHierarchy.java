package dev.hardwire.tools.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Classes by their names, their subtypes, and which method is meant where one is called. */
public final class ClassHierarchy {
  private final Map<String, ClassFile> classes = new LinkedHashMap<>();
  private final Map<String, ClassFile> canonical = new HashMap<>();
  private final Map<String, List<ClassFile>> subtypes = new HashMap<>();
  private final Map<String, Map<MethodName, Method>> methods = new HashMap<>();
  private final Map<String, Boolean> generated = new HashMap<>();

  private ClassHierarchy() {}

  /** Makes the hierarchy of some classes, which have different names. */
  public static ClassHierarchy of(Collection<ClassFile> classes) {
    ClassHierarchy hierarchy = new ClassHierarchy();
    classes.forEach(hierarchy::add);
    return hierarchy;
  }

  private void add(ClassFile type) {
    classes.put(type.name(), type);
    canonical.putIfAbsent(type.canonicalName(), type);
    type.supertypes()
        .forEach(name -> subtypes.computeIfAbsent(name, n -> new ArrayList<>()).add(type));
    Map<MethodName, Method> own = new LinkedHashMap<>();
    type.methods().forEach(code -> own.put(code.name(), new Method(type, code)));
    methods.put(type.name(), own);
  }

  /** All classes. */
  public Collection<ClassFile> classes() {
    return classes.values();
  }

  /** A class by its name in the form of class files. */
  public Optional<ClassFile> named(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** A class by its name as Java writes it. */
  public Optional<ClassFile> canonicallyNamed(String name) {
    return Optional.ofNullable(canonical.get(name));
  }

  /** The methods that a class declares. */
  public Collection<Method> methods(ClassFile type) {
    return methods.getOrDefault(type.name(), Map.of()).values();
  }

  /** A method that a class declares. */
  public Optional<Method> method(ClassFile type, MethodName name) {
    return Optional.ofNullable(methods.getOrDefault(type.name(), Map.of()).get(name));
  }

  /** Whether Hardwire generated a class, or one that encloses it. */
  public boolean isGenerated(ClassFile type) {
    return generated.computeIfAbsent(
        type.name(), name -> enclosing(type).stream().anyMatch(ClassFile::isGenerated));
  }

  /** A class and those around it, from the inside. */
  List<ClassFile> enclosing(ClassFile type) {
    Map<String, ClassFile> found = new LinkedHashMap<>();
    Optional<ClassFile> next = Optional.of(type);
    while (next.filter(t -> found.putIfAbsent(t.name(), t) == null).isPresent()) {
      next = next.get().surroundings().flatMap(around -> named(around.type()));
    }
    return List.copyOf(found.values());
  }

  /** A class and all its direct and indirect subtypes. */
  public Collection<ClassFile> withSubtypes(ClassFile type) {
    return reached(type, found -> subtypes.getOrDefault(found.name(), List.of()));
  }

  /** A class and all its direct and indirect supertypes, as far as they were read. */
  public Collection<ClassFile> withSupertypes(ClassFile type) {
    return reached(type, found -> found.supertypes().flatMap(n -> named(n).stream()).toList());
  }

  private static Collection<ClassFile> reached(
      ClassFile start, Function<ClassFile, List<ClassFile>> next) {
    Map<String, ClassFile> found = new LinkedHashMap<>();
    Deque<ClassFile> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      ClassFile type = open.remove();
      if (found.putIfAbsent(type.name(), type) == null) {
        open.addAll(next.apply(type));
      }
    }
    return found.values();
  }

  /**
   * The method that runs where one is called on an object of a class: its own, or else that of the
   * nearest superclass, or else that of an interface.
   */
  public Optional<Method> resolve(ClassFile type, MethodName name) {
    Set<String> seen = new LinkedHashSet<>();
    for (@Nullable ClassFile next = type; next != null && seen.add(next.name()); ) {
      Optional<Method> own = method(next, name);
      if (own.isPresent()) {
        return own;
      }
      next = next.superclass().map(classes::get).orElse(null);
    }
    return withSupertypes(type).stream().flatMap(t -> method(t, name).stream()).findFirst();
  }

  /** All methods that may run where one is called on an object whose class is known so far. */
  List<Method> implementations(ClassFile type, MethodName name) {
    Optional<Method> declared = resolve(type, name);
    if (declared.filter(method -> method.code().isFinal()).isPresent()) {
      return List.copyOf(declared.stream().toList());
    }
    Set<Method> found = new LinkedHashSet<>();
    withSubtypes(type).forEach(t -> resolve(t, name).ifPresent(found::add));
    found.removeIf(method -> method.code().isAbstract());
    return List.copyOf(found);
  }
}
