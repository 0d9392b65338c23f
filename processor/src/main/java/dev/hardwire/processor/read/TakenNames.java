package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds classes that have the name of one that is to be generated, and were not generated. */
public final class TakenNames {

  private final Elements elements;

  /** Looks among a compiler's elements. */
  public TakenNames(Elements elements) {
    this.elements = elements;
  }

  /** Those names that others have. */
  List<ClassName> among(ClassName... names) {
    return Stream.of(names).filter(name -> isTaken(name.canonicalName())).toList();
  }

  /** Whether a class that was not generated has the canonical name. */
  public boolean isTaken(String name) {
    TypeElement type = elements.getTypeElement(name);
    return type != null && AnnotationReader.find(type, AnnotationNames.GENERATED).isEmpty();
  }
}
