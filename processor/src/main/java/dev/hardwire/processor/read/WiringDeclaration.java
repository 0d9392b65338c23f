package dev.hardwire.processor.read;

import dev.hardwire.processor.report.Location;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @EventWiring} in the compilation at hand.
 *
 * @param type the annotated type
 * @param annotation its {@code @EventWiring}
 * @param modules the listed anchors and owners
 */
public record WiringDeclaration(
    TypeElement type, AnnotationMirror annotation, List<TypeReference> modules) {

  /** A copy of the list is kept. */
  public WiringDeclaration {
    modules = List.copyOf(modules);
  }

  /** The canonical name of the annotated type. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The place of the annotation. */
  public Location location() {
    return Location.of(type, annotation);
  }

  /** The place of a listed type. */
  public Location locationOf(TypeReference reference) {
    return Location.of(type, annotation, reference.value());
  }
}
