package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.ClassFile.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in which method of the source a piece of code stands: compilers make methods of lambdas,
 * and classes of their own of local and anonymous ones.
 */
public final class Origins {
  private static final String DESERIALISATION = "$deserializeLambda$";

  private final ClassHierarchy hierarchy;
  private final Map<Method, Method> around = new HashMap<>();

  private Origins(ClassHierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Looks at all classes of a hierarchy. */
  static Origins of(ClassHierarchy hierarchy) {
    Origins origins = new Origins(hierarchy);
    for (ClassFile type : hierarchy.classes()) {
      hierarchy.methods(type).forEach(origins::add);
    }
    return origins;
  }

  private void add(Method method) {
    if (method.code().name().name().equals(DESERIALISATION)) {
      return;
    }
    for (Call call : method.code().calls()) {
      if (call.isReference() && call.owner().equals(method.type().name())) {
        hierarchy
            .method(method.type(), call.method())
            .filter(body -> body.code().isSynthetic() && body != method)
            .ifPresent(body -> around.putIfAbsent(body, method));
      }
    }
  }

  /** Whether a method is the body of a lambda. */
  boolean isLambda(Method method) {
    return around.containsKey(method);
  }

  /** Whether a compiler made a method up for which the source has no code. */
  public boolean isInvented(Method method) {
    return method.code().isSynthetic() && !isLambda(method);
  }

  /**
   * Where code stands in the source.
   *
   * @param type a class that has a name
   * @param method the name of the method; that of its class for a constructor, {@code static} for
   *     the code that initialises a class
   */
  public record Origin(ClassFile type, String method) {}

  /** Where the code of a method stands in the source. */
  public Origin of(Method method) {
    Method written = unfolded(method);
    List<ClassFile> enclosing = hierarchy.enclosing(written.type());
    for (int i = enclosing.size() - 2; i >= 0; i--) {
      ClassFile local = enclosing.get(i);
      if (local.isLocal()) {
        ClassFile type = enclosing.get(i + 1);
        return local
            .surroundings()
            .flatMap(Surroundings::method)
            .flatMap(name -> hierarchy.method(type, name))
            .map(outer -> origin(type, unfolded(outer)))
            .orElseGet(() -> origin(type, written));
      }
    }
    return origin(written.type(), written);
  }

  private Method unfolded(Method method) {
    Method written = method;
    for (int i = 0; i < around.size(); i++) {
      Optional<Method> outer = Optional.ofNullable(around.get(written));
      if (outer.isEmpty()) {
        break;
      }
      written = outer.get();
    }
    return written;
  }

  private static Origin origin(ClassFile type, Method method) {
    String name = method.code().name().name();
    return new Origin(
        type,
        switch (name) {
          case MethodName.CONSTRUCTOR -> simpleName(type);
          case MethodName.INITIALISER -> "static";
          default -> name;
        });
  }

  private static String simpleName(ClassFile type) {
    return type.canonicalName().substring(type.canonicalName().lastIndexOf('.') + 1);
  }
}
