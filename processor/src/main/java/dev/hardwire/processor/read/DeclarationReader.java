package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.GeneratedNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the annotated types of the compilation at hand. */
public final class DeclarationReader {

  private final Types types;
  private final ParameterNamesReader parameters;
  private final AbstractMethods methods;
  private final OwnerReader owners;
  private final DeliveryReader delivery;
  private final UpcasterReader upcasters;
  private final TakenNames takenNames;

  /** Creates a reader of other compilations' types, for which nothing will be generated. */
  public DeclarationReader(ProcessingEnvironment environment) {
    this(environment, new TakenNames());
  }

  /** Creates a reader of the types of the compilation whose names are given. */
  public DeclarationReader(ProcessingEnvironment environment, TakenNames takenNames) {
    this(environment, takenNames, LastCompile.NONE);
  }

  /** Creates a reader of types some of which only the last compile saw as sources. */
  DeclarationReader(
      ProcessingEnvironment environment, TakenNames takenNames, LastCompile lastCompile) {
    Elements elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.takenNames = takenNames;
    this.parameters = new ParameterNamesReader(elements, types, lastCompile);
    this.methods = new AbstractMethods(elements, types);
    this.owners = new OwnerReader(elements, types, parameters, takenNames);
    this.delivery = new DeliveryReader(elements, types);
    this.upcasters = new UpcasterReader(parameters, types);
  }

  /** The callbacks of a class; empty where it has none, and does not say that it inherits any. */
  public Optional<OwnerDeclaration> owner(TypeElement type) {
    return owners.read(type);
  }

  /** The contract that a type is; empty where it isn't annotated. */
  public Optional<EventContract> contract(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.EVENT)
        .map(annotation -> contract(type, annotation, List.of(), Map.of()));
  }

  /** A contract of another compilation, whose parameter names its index kept. */
  Optional<EventContract> contract(
      TypeElement type, List<String> parameterNames, Map<String, List<String>> ofUpcasters) {
    return AnnotationReader.find(type, AnnotationNames.EVENT)
        .map(annotation -> contract(type, annotation, parameterNames, ofUpcasters));
  }

  private EventContract contract(
      TypeElement type,
      AnnotationMirror annotation,
      List<String> names,
      Map<String, List<String>> ofUpcasters) {
    AnnotationReader event = AnnotationReader.of(annotation);
    Optional<ExecutableElement> method = methods.of(type);
    Optional<ExecutableType> methodType =
        method.map(m -> (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), m));
    List<ParameterDeclaration> declared =
        method.map(m -> parameters.ofContract(type, m, methodType.orElseThrow())).orElse(List.of());
    List<Integer> senders = DeliveryReader.marked(method, AnnotationNames.SENDER);
    List<TypeMirror> thrown =
        methodType.map(t -> List.<TypeMirror>copyOf(t.getThrownTypes())).orElse(List.of());
    return new EventContract(
        event.string("value"),
        type,
        annotation,
        event.isTrue("publisher"),
        method,
        ParameterDeclaration.renamed(declared, names),
        methodType.map(ExecutableType::getReturnType),
        thrown,
        DeliveryReader.marked(method, AnnotationNames.FOLD),
        senders,
        delivery.read(type, event, DeliveryReader.sender(senders, declared), thrown),
        event.string("key"),
        event.integer("version", 1),
        upcasters.read(type, ofUpcasters),
        takenNames.among(
            GeneratedNames.signature(ClassName.get(type)),
            GeneratedNames.publisher(ClassName.get(type)),
            GeneratedNames.eventObject(ClassName.get(type))));
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
            annotation -> {
              AnnotationReader wiring = AnnotationReader.of(annotation);
              return new WiringDeclaration(
                  type,
                  annotation,
                  wiring.types("value"),
                  wiring.types("around").stream().filter(around -> !around.isVoid()).findFirst(),
                  wiring.strings("without"),
                  wiring.types("sends"),
                  wiring.types("receives"),
                  wiring.isTrue("recorders"),
                  wiring.isTrue("traceFires"));
            });
  }
}
