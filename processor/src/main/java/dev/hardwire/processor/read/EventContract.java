package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.report.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A type with {@code @Event}, of the compilation at hand or of a module index.
 *
 * @param event the name of the event
 * @param type the contract
 * @param annotation its {@code @Event}
 * @param hasPublisher whether a publisher is generated next to it
 * @param method its one abstract method; absent where there isn't exactly one
 * @param parameters the method's parameters, as members of the contract
 * @param returnType the method's return type; absent where the method is
 * @param thrownTypes what the method declares to throw
 * @param folds the parameters with {@code @Fold}; more than one is a mistake
 * @param senders the parameters with {@code @Sender}; more than one is a mistake
 * @param delivery how the event is delivered
 * @param key the name of the parameter that keeps fires apart between processes; empty for none
 * @param version the version of its parameters
 * @param upcasters what reads earlier versions, in the order of these
 * @param takenNames names that classes generated for it would have, and that others have
 */
public record EventContract(
    String event,
    TypeElement type,
    AnnotationMirror annotation,
    boolean hasPublisher,
    Optional<ExecutableElement> method,
    List<ParameterDeclaration> parameters,
    Optional<TypeMirror> returnType,
    List<TypeMirror> thrownTypes,
    List<Integer> folds,
    List<Integer> senders,
    DeliveryModel delivery,
    String key,
    int version,
    List<UpcasterDeclaration> upcasters,
    List<ClassName> takenNames) {

  /** Copies of the lists are kept. */
  public EventContract {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
    folds = List.copyOf(folds);
    senders = List.copyOf(senders);
    upcasters = List.copyOf(upcasters);
    takenNames = List.copyOf(takenNames);
  }

  /** The canonical name of the contract. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The place of a member of the annotation, or of the annotation where the member isn't given. */
  public Location locationOf(String member) {
    return AnnotationReader.of(annotation)
        .value(member)
        .map(value -> Location.of(type, annotation, value))
        .orElseGet(() -> Location.of(type, annotation));
  }

  /** What the method answers; absent where there is no telling. */
  public Optional<AnswerDeclaration> answer() {
    return returnType.flatMap(returned -> AnswerDeclaration.of(returned, folds));
  }

  /** Whether a member of the annotation is written down. */
  public boolean isGiven(String member) {
    return AnnotationReader.of(annotation).value(member).isPresent();
  }

  /** Whether a member is given by a constant of an enum that the compiler could not find. */
  public boolean isConstantUnresolved(String member) {
    return AnnotationReader.of(annotation).isUnresolved(member, VariableElement.class);
  }

  /** The place of a value in the annotation. */
  public Location locationOf(AnnotationValue value) {
    return Location.of(type, annotation, value);
  }

  /** Metadata with a key that was told before. */
  public List<RepeatedMetadata> repeatedMetadata() {
    Set<String> keys = new HashSet<>();
    return AnnotationReader.of(annotation).annotations("metadata").stream()
        .flatMap(entry -> entry.value("key").stream())
        .map(key -> new RepeatedMetadata(String.valueOf(key.getValue()), key))
        .filter(entry -> !keys.add(entry.key()))
        .toList();
  }

  /**
   * A key that is told again.
   *
   * @param key the key
   * @param value the literal, for its place
   */
  public record RepeatedMetadata(String key, AnnotationValue value) {}

  /** The types of parameters, exceptions and the answer. */
  public List<TypeMirror> signature() {
    return Stream.of(
            parameters.stream().map(ParameterDeclaration::type),
            thrownTypes.stream(),
            returnType.stream())
        .flatMap(types -> types)
        .<TypeMirror>map(type -> type)
        .toList();
  }

  /** The types of the signature, and of the parameters of earlier versions. */
  public List<TypeMirror> signatures() {
    return Stream.concat(
            signature().stream(),
            upcasters.stream().flatMap(upcaster -> upcaster.mentioned().stream()))
        .toList();
  }

  /** All types that the contract mentions. */
  public List<TypeMirror> mentioned() {
    return Stream.<TypeMirror>concat(signatures().stream(), type.getInterfaces().stream()).toList();
  }

  /** Whether the event's name is a constant that the compiler could not find (yet). */
  public boolean isNameUnresolved() {
    return AnnotationReader.of(annotation)
        .value("value")
        .filter(AnnotationReader::isUnresolvedString)
        .isPresent();
  }

  /** Whether the key is a constant that the compiler could not find (yet). */
  public boolean isKeyUnresolved() {
    return AnnotationReader.of(annotation).hasUnresolved("key");
  }

  /** Whether a version is a constant that the compiler could not find (yet). */
  public boolean isVersionUnresolved() {
    return AnnotationReader.of(annotation).isUnresolved("version", Integer.class)
        || upcasters.stream().anyMatch(UpcasterDeclaration::isVersionUnresolved);
  }

  /** Whether a type in the signature, or the name, is still to come from another processor. */
  public boolean isUnresolved() {
    return isNameUnresolved()
        || isKeyUnresolved()
        || isVersionUnresolved()
        || UnresolvedTypes.isInAny(mentioned())
        || (method.isEmpty() && UnresolvedTypes.isInAny(List.copyOf(type.getInterfaces())))
        || parameters.stream().anyMatch(ParameterDeclaration::isNameless)
        || !method.stream().map(Element::getSimpleName).allMatch(SourceVersion::isIdentifier);
  }
}
