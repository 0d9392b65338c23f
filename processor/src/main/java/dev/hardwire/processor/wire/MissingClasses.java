package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.UnresolvedTypes;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds classes that modules of other compilations refer to and that are missing here. What the
 * sources at hand refer to is the compiler's to tell.
 */
final class MissingClasses {

  private final List<Problem> problems;
  private final LostSupertypes supertypes = new LostSupertypes();

  /** Adds what it finds to the problems. */
  MissingClasses(List<Problem> problems) {
    this.problems = problems;
  }

  /** The problem of a module that refers to something. */
  static Problem problem(String module, String what, Location place) {
    return Problem.of(
        ProblemCode.UNRESOLVED_TYPE,
        place,
        "The module of " + module + " refers to " + what + ", which is not visible here.",
        "Add the missing library to the class path, or compile that module again.");
  }

  /** The module without callbacks that can't be called. */
  ResolvedModule without(ResolvedModule module) {
    ModuleContents contents = module.contents();
    if (contents.isOwn()) {
      return module;
    }
    List<Callback> usable = new ArrayList<>();
    List<Callback> broken = new ArrayList<>();
    for (Callback callback : contents.callbacks()) {
      Optional<String> missing = firstIn(callback);
      missing.ifPresent(name -> tell(name, module));
      (missing.isPresent() ? broken : usable).add(callback);
    }
    contents.contracts().stream()
        .flatMap(contract -> firstIn(contract.mentioned()).stream())
        .forEach(name -> tell(name, module));
    return module.with(contents.withBroken(usable, broken));
  }

  private void tell(String name, ResolvedModule module) {
    problems.add(problem(module.contents().name(), "class " + name, module.place()));
  }

  private Optional<String> firstIn(Callback callback) {
    return firstIn(callback.mentioned())
        .or(() -> firstIn(List.of(callback.returnType())))
        .or(() -> callback.receiver().flatMap(this::firstInSupertypes))
        .or(
            () ->
                callback
                    .calls()
                    .method()
                    .map(method -> (TypeElement) method.getEnclosingElement())
                    .flatMap(this::firstInSupertypes));
  }

  private static Optional<String> firstIn(List<TypeMirror> types) {
    return types.stream().flatMap(type -> UnresolvedTypes.firstIn(type).stream()).findFirst();
  }

  /**
   * The first missing class or interface that a class extends; without it nothing can be called.
   */
  Optional<String> firstInSupertypes(TypeElement type) {
    return supertypes.firstOf(type);
  }
}
