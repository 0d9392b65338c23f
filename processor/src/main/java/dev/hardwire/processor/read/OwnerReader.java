package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.GeneratedNames;
import dev.hardwire.processor.read.OwnerDeclaration.Inheritance;
import dev.hardwire.processor.report.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the classes that declare or inherit callbacks. */
final class OwnerReader {

  private final Types types;
  private final ParameterNamesReader parameters;
  private final TemplateMethods templates;
  private final TakenNames takenNames;
  private final Comparator<CallbackDeclaration> order;

  OwnerReader(
      Elements elements, Types types, ParameterNamesReader parameters, TakenNames takenNames) {
    this.types = types;
    this.parameters = parameters;
    this.templates = new TemplateMethods(elements, types);
    this.takenNames = takenNames;
    this.order =
        Comparator.comparing(CallbackDeclaration::method, new ParameterLines(types).order());
  }

  /** The callbacks of a class; empty where it has none, and does not say that it inherits any. */
  Optional<OwnerDeclaration> read(TypeElement type) {
    Optional<AnnotationMirror> heir =
        AnnotationReader.find(type, AnnotationNames.INHERIT_CALLBACKS);
    List<CallbackDeclaration> declared = declared(type);
    if (declared.isEmpty() && heir.isEmpty()) {
      return Optional.empty();
    }
    boolean isTemplate = OwnerDeclaration.isTemplate(type);
    List<CallbackDeclaration> callbacks =
        new ArrayList<>(declared.stream().filter(c -> !isTemplate || c.isStatic()).toList());
    List<CallbackDeclaration> inheritable =
        declared.stream().filter(c -> isTemplate && !c.isStatic()).toList();
    Optional<Inheritance> inheritance =
        heir.map(annotation -> inherit(type, annotation, callbacks));
    callbacks.sort(order);
    return Optional.of(
        new OwnerDeclaration(
            type,
            callbacks,
            inheritable,
            inheritance,
            takenNames.among(GeneratedNames.accessor(ClassName.get(type)))));
  }

  private List<CallbackDeclaration> declared(TypeElement type) {
    List<CallbackDeclaration> callbacks = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationReader.find(method, AnnotationNames.CALLBACK)
          .map(annotation -> callback(type, method, annotation, Optional.empty(), type))
          .ifPresent(callbacks::add);
    }
    callbacks.sort(order);
    return callbacks;
  }

  /** Adds what a class inherits to its own callbacks. */
  private Inheritance inherit(
      TypeElement heir, AnnotationMirror annotation, List<CallbackDeclaration> callbacks) {
    Optional<Location> place = Optional.of(Location.of(heir, annotation));
    List<ExecutableElement> unreachable = new ArrayList<>();
    for (ExecutableElement declared : templates.callbacksAbove(heir)) {
      AnnotationMirror callback =
          AnnotationReader.find(declared, AnnotationNames.CALLBACK).orElseThrow();
      TypeElement template = (TypeElement) Objects.requireNonNull(declared.getEnclosingElement());
      ExecutableElement method = templates.member(heir, declared).orElse(declared);
      CallbackDeclaration inherited = callback(heir, method, callback, place, template);
      List<ExecutableElement> hidden = new ArrayList<>();
      if (!templates.isReachable(heir, declared)) {
        hidden.add(declared);
      }
      inherited.conditions().stream()
          .map(ConditionDeclaration::method)
          .filter(condition -> !templates.isReachable(heir, condition))
          .forEach(hidden::add);
      unreachable.addAll(hidden);
      if (hidden.isEmpty()) {
        callbacks.add(inherited);
      }
    }
    return new Inheritance(
        annotation, unreachable, templates.ownerAbove(heir), templates.areAbove(heir));
  }

  private CallbackDeclaration callback(
      TypeElement owner,
      ExecutableElement method,
      AnnotationMirror annotation,
      Optional<Location> inheritance,
      TypeElement declaring) {
    List<EventReference> events =
        AnnotationReader.of(annotation).values("value").stream()
            .map(value -> new EventReference(String.valueOf(value.getValue()), value))
            .toList();
    AnnotationReader callback = AnnotationReader.of(annotation);
    String when = callback.string("when");
    ExecutableType type = typeIn(owner, method);
    return new CallbackDeclaration(
        owner,
        method,
        type,
        annotation,
        inheritance,
        events,
        parameters.ofCallback(method, type),
        callback.place(),
        callback.async(),
        when,
        conditions(owner, declaring, when));
  }

  private List<ConditionDeclaration> conditions(
      TypeElement owner, TypeElement declaring, String name) {
    return ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .map(
            method -> {
              ExecutableType type = typeIn(owner, method);
              return new ConditionDeclaration(method, type, parameters.ofCallback(method, type));
            })
        .toList();
  }

  /** The type of a method that a class declares or inherits. */
  private ExecutableType typeIn(TypeElement owner, ExecutableElement method) {
    boolean isInherited = // unless a class between the two is broken
        method.getEnclosingElement() instanceof TypeElement declaring
            && !owner.equals(declaring)
            && types.isSubtype(types.erasure(owner.asType()), types.erasure(declaring.asType()));
    return isInherited
        ? (ExecutableType) types.asMemberOf((DeclaredType) owner.asType(), method)
        : (ExecutableType) method.asType();
  }
}
