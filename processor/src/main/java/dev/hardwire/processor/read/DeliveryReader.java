package dev.hardwire.processor.read;

import com.palantir.javapoet.TypeName;
import dev.hardwire.processor.model.DeliveryModel;
import dev.hardwire.processor.model.DeliveryModel.Policy;
import dev.hardwire.processor.model.DeliveryModel.Sender;
import dev.hardwire.processor.model.DeliveryModel.Unheard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a contract says of the event's delivery. */
final class DeliveryReader {

  private static final DeliveryModel PLAIN = DeliveryModel.PLAIN;

  private final Elements elements;
  private final Types types;

  DeliveryReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The parameters of a method that carry an annotation. */
  static List<Integer> marked(Optional<ExecutableElement> method, String annotation) {
    List<Integer> marked = new ArrayList<>();
    method.ifPresent(
        declared -> {
          for (int i = 0; i < declared.getParameters().size(); i++) {
            if (AnnotationReader.find(declared.getParameters().get(i), annotation).isPresent()) {
              marked.add(i);
            }
          }
        });
    return marked;
  }

  DeliveryModel read(
      TypeElement contract,
      AnnotationReader event,
      Optional<Sender> sender,
      List<TypeMirror> thrown) {
    return new DeliveryModel(
        event.constant("onError", Policy.PROPAGATE),
        event.integer("evictAfter", PLAIN.evictAfter()),
        event.constant("whenUnheard", Unheard.IGNORE),
        event.isTrue("open"),
        event.isTrue("sticky"),
        asksIfHeard(contract),
        sender,
        coversInterruption(thrown),
        metadata(event));
  }

  static Optional<Sender> sender(List<Integer> senders, List<ParameterDeclaration> parameters) {
    return senders.stream()
        .findFirst()
        .map(index -> new Sender(index, boxed(TypeTexts.name(parameters.get(index).type()))));
  }

  /** A primitive sender is a mistake, but a type argument all the same. */
  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  private boolean asksIfHeard(TypeElement contract) {
    return ElementFilter.methodsIn(elements.getAllMembers(contract)).stream()
        .filter(method -> method.getSimpleName().contentEquals("isHeard"))
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getReturnType().getKind() == TypeKind.BOOLEAN)
        .anyMatch(method -> method.getModifiers().contains(Modifier.DEFAULT));
  }

  private boolean coversInterruption(List<TypeMirror> thrown) {
    TypeElement interruption = elements.getTypeElement("java.lang.InterruptedException");
    return interruption != null
        && thrown.stream()
            .filter(type -> type.getKind() == TypeKind.DECLARED)
            .anyMatch(type -> types.isSubtype(interruption.asType(), type));
  }

  /** Keys and values; of a key that is given twice, which is a mistake, the first value. */
  private static Map<String, String> metadata(AnnotationReader event) {
    Map<String, String> metadata = new LinkedHashMap<>();
    event
        .annotations("metadata")
        .forEach(entry -> metadata.putIfAbsent(entry.string("key"), entry.string("value")));
    return metadata;
  }
}
