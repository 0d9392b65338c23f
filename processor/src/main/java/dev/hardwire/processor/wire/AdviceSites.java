package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.TypeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The elements that advice about a callback of an event is about, each of which may suppress it:
 * the callback's method, its class, the contract and the anchor of the callback's module.
 */
final class AdviceSites {

  private final Elements elements;
  private final Types types;

  AdviceSites(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The sites of a callback, which need not be of the compilation at hand. */
  List<Element> of(Listener listener, Optional<EventContract> contract) {
    List<Element> sites = new ArrayList<>();
    method(listener.callback()).ifPresent(sites::add);
    contract.map(EventContract::type).ifPresent(sites::add);
    listener.anchor().ifPresent(sites::add);
    return sites;
  }

  /** The method itself, which may be hidden behind another one that an index has for it. */
  private Optional<ExecutableElement> method(Callback callback) {
    TypeElement owner = elements.getTypeElement(callback.owner().canonicalName());
    return Optional.ofNullable(owner).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> method.getSimpleName().contentEquals(callback.method()))
        .filter(method -> erased(method).equals(erased(callback)))
        .findFirst();
  }

  private List<String> erased(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeTexts.erased(parameter.asType(), types))
        .toList();
  }

  private List<String> erased(Callback callback) {
    return callback.parameters().stream()
        .map(parameter -> TypeTexts.erased(parameter.type(), types))
        .toList();
  }
}
