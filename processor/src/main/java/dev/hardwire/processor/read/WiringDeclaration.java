package dev.hardwire.processor.read;

import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @EventWiring} in the compilation at hand.
 *
 * @param type the annotated type
 * @param annotation its {@code @EventWiring}
 * @param modules the listed anchors and owners
 * @param around what is called around callbacks
 * @param without the names of owners that stay out
 * @param sends the contracts of events that leave the process
 * @param receives the contracts of events that enter it
 * @param hasRecorders whether each event gets a recorder
 * @param tracesFires whether failures of asynchronous callbacks tell where the event was fired
 */
public record WiringDeclaration(
    TypeElement type,
    AnnotationMirror annotation,
    List<TypeReference> modules,
    Optional<TypeReference> around,
    List<String> without,
    List<TypeReference> sends,
    List<TypeReference> receives,
    boolean hasRecorders,
    boolean tracesFires) {

  /** Copies of the lists are kept. */
  public WiringDeclaration {
    modules = List.copyOf(modules);
    without = List.copyOf(without);
    sends = List.copyOf(sends);
    receives = List.copyOf(receives);
  }

  /** Whether any event leaves the process or enters it. */
  public boolean isRemote() {
    return !sends.isEmpty() || !receives.isEmpty();
  }

  /** The canonical name of the annotated type. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The place of the annotation. */
  public Location location() {
    return Location.of(type, annotation);
  }

  /** The place of a member of the annotation, or of the annotation where the member isn't given. */
  public Location locationOf(String member) {
    return AnnotationReader.of(annotation)
        .value(member)
        .map(value -> Location.of(type, annotation, value))
        .orElseGet(this::location);
  }

  /** The place of the name of an owner that stays out. */
  public Location locationOfWithout(String name) {
    return AnnotationReader.of(annotation).values("without").stream()
        .filter(value -> name.equals(value.getValue()))
        .findFirst()
        .map(value -> Location.of(type, annotation, value))
        .orElseGet(this::location);
  }

  /** The place of a listed type. */
  public Location locationOf(TypeReference reference) {
    return Location.of(type, annotation, reference.value());
  }
}
