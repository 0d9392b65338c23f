package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated types of the compilation at hand. */
public final class DeclarationReader {

  private final Elements elements;
  private final Types types;
  private final ParameterNamesReader parameters;
  private final TakenNames takenNames;

  /** Creates a reader of other compilations' types, for which nothing will be generated. */
  public DeclarationReader(ProcessingEnvironment environment) {
    this(environment, new TakenNames());
  }

  /** Creates a reader of the types of the compilation whose names are given. */
  public DeclarationReader(ProcessingEnvironment environment, TakenNames takenNames) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.takenNames = takenNames;
    this.parameters = new ParameterNamesReader(elements, types);
  }

  /** The callbacks of a class; empty where it has none. */
  public Optional<OwnerDeclaration> owner(TypeElement type) {
    List<CallbackDeclaration> callbacks = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationReader.find(method, AnnotationNames.CALLBACK)
          .ifPresent(annotation -> callbacks.add(callback(type, method, annotation)));
    }
    callbacks.sort(Comparator.comparing(callback -> parameters.key(callback.method())));
    return callbacks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OwnerDeclaration(
                type, callbacks, takenNames.among(GeneratedNames.accessor(ClassName.get(type)))));
  }

  private CallbackDeclaration callback(
      TypeElement owner, ExecutableElement method, AnnotationMirror annotation) {
    List<EventReference> events =
        AnnotationReader.of(annotation).values("value").stream()
            .map(value -> new EventReference(String.valueOf(value.getValue()), value))
            .toList();
    return new CallbackDeclaration(
        owner, method, annotation, events, parameters.ofCallback(owner, method));
  }

  /** The contract that a type is; empty where it isn't annotated. */
  public Optional<EventContract> contract(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.EVENT)
        .map(annotation -> contract(type, annotation, Optional.empty()));
  }

  /** A contract of another compilation, whose parameter names its index kept. */
  Optional<EventContract> contract(TypeElement type, List<String> parameterNames) {
    return AnnotationReader.find(type, AnnotationNames.EVENT)
        .map(annotation -> contract(type, annotation, Optional.of(parameterNames)));
  }

  private EventContract contract(
      TypeElement type, AnnotationMirror annotation, Optional<List<String>> names) {
    AnnotationReader event = AnnotationReader.of(annotation);
    Optional<ExecutableElement> method = abstractMethod(type);
    Optional<ExecutableType> methodType =
        method.map(m -> (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), m));
    List<ParameterDeclaration> declared =
        method.map(m -> parameters.ofContract(type, m, methodType.orElseThrow())).orElse(List.of());
    List<TypeMirror> thrown =
        methodType.map(t -> List.<TypeMirror>copyOf(t.getThrownTypes())).orElse(List.of());
    return new EventContract(
        event.string("value"),
        type,
        annotation,
        event.isTrue("publisher"),
        method,
        names.map(kept -> renamed(declared, kept)).orElse(declared),
        methodType.map(ExecutableType::getReturnType),
        thrown,
        takenNames.among(
            GeneratedNames.signature(ClassName.get(type)),
            GeneratedNames.publisher(ClassName.get(type))));
  }

  private static List<ParameterDeclaration> renamed(
      List<ParameterDeclaration> declared, List<String> names) {
    if (names.size() != declared.size()) {
      return declared;
    }
    List<ParameterDeclaration> renamed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      renamed.add(new ParameterDeclaration(names.get(i), declared.get(i).type()));
    }
    return renamed;
  }

  /** The one abstract method of an interface, as Java counts them for functional interfaces. */
  private Optional<ExecutableElement> abstractMethod(TypeElement type) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    List<ExecutableElement> found = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !isRepeated(method, found)
          && !isOfObject(method, object)) {
        found.add(method);
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isRepeated(ExecutableElement method, List<ExecutableElement> found) {
    return found.stream().anyMatch(other -> haveSameSignature(method, other));
  }

  private boolean isOfObject(ExecutableElement method, TypeElement object) {
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(other -> other.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(other -> haveSameSignature(method, other));
  }

  private boolean haveSameSignature(ExecutableElement one, ExecutableElement other) {
    return one.getSimpleName().equals(other.getSimpleName())
        && parameters.key(one).equals(parameters.key(other));
  }

  /** The anchor that a type is; empty where it isn't annotated. */
  public Optional<AnchorDeclaration> anchor(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.CALLBACK_MODULE)
        .map(
            annotation -> {
              AnnotationReader module = AnnotationReader.of(annotation);
              return new AnchorDeclaration(
                  type, annotation, module.types("events"), module.types("includes"));
            });
  }

  /** The wiring that a type declares; empty where it isn't annotated. */
  public Optional<WiringDeclaration> wiring(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.EVENT_WIRING)
        .map(
            annotation ->
                new WiringDeclaration(
                    type, annotation, AnnotationReader.of(annotation).types("value")));
  }
}
