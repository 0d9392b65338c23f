package dev.hardwire.processor.wire;

import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.ParameterDeclaration;
import dev.hardwire.processor.read.TypeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
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
    TypeElement owner = elements.getTypeElement(listener.callback().owner().canonicalName());
    if (owner != null) {
      sites.add(owner);
      sites.addAll(methods(owner, listener.callback()));
    }
    contract.map(EventContract::type).ifPresent(sites::add);
    listener
        .module()
        .map(module -> elements.getTypeElement(module.canonicalName()))
        .ifPresent(sites::add);
    return sites;
  }

  /** The method itself, which may be hidden behind another one that an index has for it. */
  private List<ExecutableElement> methods(TypeElement owner, Callback callback) {
    List<String> types = erased(callback.parameters().stream().map(ParameterDeclaration::type));
    return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(callback.method()))
        .filter(
            method -> erased(method.getParameters().stream().map(Element::asType)).equals(types))
        .toList();
  }

  private List<String> erased(Stream<TypeMirror> parameters) {
    return parameters.map(type -> TypeTexts.erased(type, types)).toList();
  }
}
