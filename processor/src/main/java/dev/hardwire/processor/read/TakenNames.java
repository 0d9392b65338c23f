package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The names of the compilation's own classes, which those that are to be generated can't have.
 * Gathered from the rounds, since asking a compiler for a class that does not exist is slow.
 */
public final class TakenNames {

  private final Set<String> names = new HashSet<>();

  /** Creates an empty set. */
  public TakenNames() {}

  /** Gathers the classes of a round, apart from those that Hardwire generated. */
  public void gather(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type && !AnnotatedTypes.isGenerated(type)) {
        names.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether a class has the canonical name. */
  public boolean contains(String name) {
    return names.contains(name);
  }

  /** Those names that classes have. */
  List<ClassName> among(ClassName... wanted) {
    return Stream.of(wanted).filter(name -> contains(name.canonicalName())).toList();
  }
}
