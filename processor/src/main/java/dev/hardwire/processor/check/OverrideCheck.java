package dev.hardwire.processor.check;

import static dev.hardwire.processor.report.ProblemCode.DROPPED_CALLBACK;
import static dev.hardwire.processor.report.ProblemCode.OVERRIDDEN_CALLBACK;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.DeclarationReader;
import dev.hardwire.processor.read.EventReference;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Whether methods override callbacks. Such a method is called by the wiring of the class above,
 * whatever stands or does not stand at the method itself.
 */
public final class OverrideCheck {

  private static final String REMEDY = " call another method, and override that one.";

  private final DeclarationReader declarations;
  private final Elements elements;
  private final Map<TypeElement, List<CallbackDeclaration>> known = new HashMap<>();

  /** Creates a check of the types of one round. */
  public OverrideCheck(DeclarationReader declarations, Elements elements) {
    this.declarations = declarations;
    this.elements = elements;
  }

  /** The problems of a type's own methods; most types are done as soon as their supertypes are. */
  public List<Problem> problems(TypeElement type) {
    List<CallbackDeclaration> inherited = inherited(type);
    if (inherited.isEmpty()) {
      return List.of();
    }
    List<CallbackDeclaration> own =
        declarations.owner(type).map(OwnerDeclaration::callbacks).orElse(List.of());
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .flatMap(method -> problem(type, method, inherited, own).stream())
        .toList();
  }

  private Optional<Problem> problem(
      TypeElement type,
      ExecutableElement method,
      List<CallbackDeclaration> inherited,
      List<CallbackDeclaration> own) {
    List<CallbackDeclaration> overridden =
        inherited.stream()
            .filter(above -> above.method().getSimpleName().equals(method.getSimpleName()))
            .filter(above -> elements.overrides(method, above.method(), type))
            .toList();
    if (overridden.isEmpty()) {
      return Optional.empty();
    }
    return own.stream()
        .filter(callback -> callback.method().equals(method))
        .findFirst()
        .map(callback -> both(callback, overridden))
        .or(() -> unannotated(type, method, overridden.get(0)));
  }

  /** A method that does not show that it is called. */
  private static Optional<Problem> unannotated(
      TypeElement type, ExecutableElement method, CallbackDeclaration overridden) {
    if (OwnerDeclaration.inheritsCallbacks(type)) {
      return Optional.empty(); // the class says it
    }
    return Optional.of(
        dropped(
            Location.of(method),
            CallbackDeclaration.displayName(type, method) + " has no @Callback, but overrides ",
            type,
            overridden));
  }

  private static Problem dropped(
      Location place, String what, TypeElement type, CallbackDeclaration overridden) {
    return Problem.of(
            DROPPED_CALLBACK,
            place,
            what
                + overridden.displayName()
                + ": it hears "
                + events(names(overridden))
                + " wherever an object of "
                + type.getSimpleName()
                + " is given to a wiring as its "
                + overridden.owner().getSimpleName()
                + ".",
            "Let " + overridden.displayName() + REMEDY)
        .about(List.of(overridden.method()));
  }

  /** A callback that overrides others. */
  private static Problem both(CallbackDeclaration callback, List<CallbackDeclaration> overridden) {
    Location place = Location.of(callback.method(), callback.annotation());
    for (CallbackDeclaration above : overridden) {
      Set<String> shared = names(callback);
      shared.retainAll(names(above));
      if (!shared.isEmpty()) {
        return calledTwice(callback, above, shared, place);
      }
    }
    String what = callback.displayName() + " names other events, but overrides ";
    return dropped(place, what, callback.owner(), overridden.get(0));
  }

  private static Problem calledTwice(
      CallbackDeclaration callback, CallbackDeclaration above, Set<String> shared, Location place) {
    return Problem.of(
            OVERRIDDEN_CALLBACK,
            place,
            callback.displayName()
                + " overrides "
                + above.displayName()
                + ", and both are callbacks of "
                + events(shared)
                + ": an object of "
                + callback.owner().getSimpleName()
                + " that is given to a wiring for both classes is called twice.",
            "Remove @Callback from " + above.displayName() + ", or let it" + REMEDY)
        .about(List.of(above.method()));
  }

  private static Set<String> names(CallbackDeclaration callback) {
    return callback.events().stream()
        .map(EventReference::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String events(Set<String> names) {
    return names.stream()
        .map(name -> "'" + Shown.of(name) + "'")
        .collect(Collectors.joining(" and ", names.size() == 1 ? "event " : "events ", ""));
  }

  /** The callbacks of all supertypes that an object of a type can stand for, nearest first. */
  private List<CallbackDeclaration> inherited(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .flatMap(supertype -> callbacks(supertype).stream())
        .distinct()
        .toList();
  }

  private List<CallbackDeclaration> callbacks(TypeMirror supertype) {
    if (supertype.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    TypeElement type = (TypeElement) ((DeclaredType) supertype).asElement();
    if (type.getQualifiedName().toString().startsWith("java.")) {
      return List.of();
    }
    List<CallbackDeclaration> found = known.get(type);
    if (found == null) {
      found = new ArrayList<>(ofItself(type));
      found.addAll(inherited(type));
      known.put(type, found);
    }
    return found;
  }

  /**
   * The callbacks for which a wiring asks for an object of the type, which a generic one has not.
   */
  private List<CallbackDeclaration> ofItself(TypeElement type) {
    if (OwnerDeclaration.isGeneric(type)) {
      return List.of();
    }
    return declarations.owner(type).map(OwnerDeclaration::callbacks).orElse(List.of()).stream()
        .filter(callback -> !callback.isStatic())
        .filter(callback -> !callback.method().getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }
}
