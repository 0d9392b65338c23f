package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.IndexDeclaration;
import dev.hardwire.processor.read.TypeReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.type.TypeKind;

/**
 * The events of which a module's compile can tell that they don't answer. What a hidden callback of
 * such an event returns is not handed on, so that wirings need not see its type.
 */
final class VoidEvents {

  private final Map<String, Boolean> isVoid = new HashMap<>();

  private VoidEvents() {}

  /** Nothing is known. */
  static VoidEvents none() {
    return new VoidEvents();
  }

  /** The module's own events, and those of the modules that its anchor names. */
  static VoidEvents of(
      AnchorDeclaration anchor, Compilation compilation, ProcessingEnvironment environment) {
    VoidEvents events = new VoidEvents();
    Stream<EventContract> named =
        anchor.events().stream()
            .map(TypeReference::type)
            .flatMap(Optional::stream)
            .flatMap(type -> IndexDeclaration.of(type, environment).stream())
            .flatMap(index -> index.contracts().stream());
    Stream.concat(compilation.contracts().stream(), named).forEach(events::add);
    return events;
  }

  private void add(EventContract contract) {
    boolean returnsNothing =
        contract.returnType().filter(type -> type.getKind() == TypeKind.VOID).isPresent();
    isVoid.merge(contract.event(), returnsNothing, Boolean::logicalAnd);
  }

  /** Whether nobody wants to know what a callback returns. */
  boolean areAllOf(Callback callback) {
    return callback.events().stream().allMatch(event -> isVoid.getOrDefault(event, false));
  }
}
