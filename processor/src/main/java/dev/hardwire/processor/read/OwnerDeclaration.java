package dev.hardwire.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class that declares callbacks, in the compilation at hand.
 *
 * @param type the class
 * @param callbacks its callbacks, in the order of their names and parameter types
 */
public record OwnerDeclaration(TypeElement type, List<CallbackDeclaration> callbacks) {

  /** A copy of the list is kept. */
  public OwnerDeclaration {
    callbacks = List.copyOf(callbacks);
  }

  /** The canonical name of the class, by which owners are ordered. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** Whether anything in the callbacks' signatures is still to come from another processor. */
  public boolean isUnresolved() {
    return callbacks.stream().anyMatch(CallbackDeclaration::isUnresolved);
  }
}
