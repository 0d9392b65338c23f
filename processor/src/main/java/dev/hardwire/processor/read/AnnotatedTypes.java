package dev.hardwire.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the types of a round that concern Hardwire. */
public final class AnnotatedTypes {

  private static final List<String> ANNOTATIONS =
      List.of(
          AnnotationNames.CALLBACK,
          AnnotationNames.EVENT,
          AnnotationNames.CALLBACK_MODULE,
          AnnotationNames.EVENT_WIRING,
          AnnotationNames.ATTACHABLE,
          AnnotationNames.INHERIT_CALLBACKS);

  private AnnotatedTypes() {}

  /** The canonical names of owners, contracts, anchors, wirings and what should be an owner. */
  public static Set<String> in(RoundEnvironment round, Elements elements) {
    TypeElement[] annotations =
        ANNOTATIONS.stream()
            .map(elements::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(TypeElement[]::new);
    return round.getElementsAnnotatedWithAny(annotations).stream()
        .flatMap(AnnotatedTypes::type)
        .map(type -> type.getQualifiedName().toString())
        // compilers make up a name for a class whose own can't be read
        .filter(SourceVersion::isName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether Hardwire generated a class. */
  public static boolean isGenerated(TypeElement type) {
    return AnnotationReader.find(type, AnnotationNames.GENERATED).isPresent();
  }

  /** The annotated type, or that which declares the annotated method. */
  private static Stream<TypeElement> type(Element element) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    return Stream.ofNullable((TypeElement) type);
  }
}
