package dev.hardwire.processor.read;

import dev.hardwire.processor.report.Location;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * A type with {@code @CallbackModule} in the compilation at hand.
 *
 * @param type the anchor
 * @param annotation its {@code @CallbackModule}
 * @param events the anchors whose contracts the module's callbacks are checked against
 * @param includes the anchors that the module re-exports
 */
public record AnchorDeclaration(
    TypeElement type,
    AnnotationMirror annotation,
    List<TypeReference> events,
    List<TypeReference> includes) {

  /** Copies of the lists are kept. */
  public AnchorDeclaration {
    events = List.copyOf(events);
    includes = List.copyOf(includes);
  }

  /** The canonical name of the anchor. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The place of a listed type. */
  public Location locationOf(TypeReference reference) {
    return Location.of(type, annotation, reference.value());
  }
}
