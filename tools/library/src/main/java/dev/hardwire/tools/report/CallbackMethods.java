package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassFile;
import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.Method;
import dev.hardwire.tools.manifest.CallbackEntry;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** Finds the methods that manifests call callbacks. */
final class CallbackMethods {
  private final ClassHierarchy hierarchy;

  CallbackMethods(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The class that a wiring takes an object of, or the class of a static callback. */
  Optional<ClassFile> owner(CallbackEntry callback) {
    return hierarchy.canonicallyNamed(callback.owner());
  }

  /**
   * The method of a callback. One that the owner inherits from a generic class has other types
   * there, so that its name and the number of its parameters have to do.
   */
  Optional<Method> method(CallbackEntry callback) {
    return owner(callback).flatMap(owner -> method(owner, callback));
  }

  private Optional<Method> method(ClassFile owner, CallbackEntry callback) {
    Collection<ClassFile> types = hierarchy.withSupertypes(owner);
    List<Method> candidates =
        types.stream()
            .flatMap(type -> hierarchy.methods(type).stream())
            .filter(method -> method.code().name().name().equals(callback.method()))
            .filter(method -> !method.code().isSynthetic())
            .filter(method -> types(method).size() == callback.types().size())
            .toList();
    return first(candidates, method -> types(method).equals(names(callback)))
        .or(() -> first(candidates, method -> method.code().isCallback()))
        .or(() -> first(candidates, method -> true));
  }

  private static Optional<Method> first(List<Method> methods, Predicate<Method> wanted) {
    return methods.stream().filter(wanted).findFirst();
  }

  /** Nested classes have a dollar sign in class files, and a dot elsewhere. */
  private static List<String> names(CallbackEntry callback) {
    return callback.types().stream().map(type -> type.replace('$', '.')).toList();
  }

  private static List<String> types(Method method) {
    return Arrays.stream(Type.getArgumentTypes(method.code().name().descriptor()))
        .map(type -> type.getClassName().replace('$', '.'))
        .toList();
  }
}
