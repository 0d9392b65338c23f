package dev.hardwire.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Everything with an annotation of Hardwire in the compilation at hand, each list in the order of
 * the types' canonical names.
 *
 * @param owners classes with callbacks
 * @param contracts event contracts
 * @param anchors module anchors; more than one is a mistake
 * @param wirings wirings
 */
public record Compilation(
    List<OwnerDeclaration> owners,
    List<EventContract> contracts,
    List<AnchorDeclaration> anchors,
    List<WiringDeclaration> wirings) {

  /** Copies of the lists are kept. */
  public Compilation {
    owners = List.copyOf(owners);
    contracts = List.copyOf(contracts);
    anchors = List.copyOf(anchors);
    wirings = List.copyOf(wirings);
  }

  /** The module's anchor; the first where there are several. */
  public Optional<AnchorDeclaration> anchor() {
    return anchors.stream().findFirst();
  }

  /** All callbacks, in the order of owners and methods. */
  public Stream<CallbackDeclaration> callbacks() {
    return owners.stream().flatMap(owner -> owner.callbacks().stream());
  }

  /** Whether there is an anchor or a wiring, without which callbacks would never be called. */
  public boolean hasRoot() {
    return !anchors.isEmpty() || !wirings.isEmpty();
  }

  /** A type at which problems of the whole are told; absent where there is nothing at all. */
  public Optional<TypeElement> site() {
    return Stream.of(
            anchors.stream().map(AnchorDeclaration::type),
            wirings.stream().map(WiringDeclaration::type),
            owners.stream().map(OwnerDeclaration::type),
            contracts.stream().map(EventContract::type))
        .flatMap(types -> types)
        .findFirst();
  }

  /** The types from which a module's index is made. */
  public List<Element> originatingElements() {
    return Stream.of(
            owners.stream().map(OwnerDeclaration::type),
            contracts.stream().map(EventContract::type),
            anchors.stream().map(AnchorDeclaration::type))
        .flatMap(types -> types)
        .map(Element.class::cast)
        .toList();
  }

  /** Whether anything is still to come from another processor. */
  public boolean isUnresolved() {
    return owners.stream().anyMatch(OwnerDeclaration::isUnresolved)
        || contracts.stream().anyMatch(EventContract::isUnresolved)
        || references().anyMatch(TypeReference::isUnresolved);
  }

  private Stream<TypeReference> references() {
    return Stream.of(
            anchors.stream().flatMap(anchor -> anchor.events().stream()),
            anchors.stream().flatMap(anchor -> anchor.includes().stream()),
            wirings.stream().flatMap(wiring -> wiring.modules().stream()),
            wirings.stream().flatMap(wiring -> wiring.around().stream()),
            wirings.stream().flatMap(wiring -> wiring.sends().stream()),
            wirings.stream().flatMap(wiring -> wiring.receives().stream()))
        .flatMap(references -> references);
  }
}
