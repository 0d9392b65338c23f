package dev.hardwire.processor.write;

import dev.hardwire.processor.read.AnnotatedTypes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Classes of the last compile that are right as they are, so that they need not be written again.
 *
 * <p>An incremental compile by Gradle hands the unchanged types of a module to all processors, as
 * class files, since the aggregating ones need them. What an isolating processor made from a type
 * that has changed is gone by then; so what is there was made from an unchanged type. A class of
 * the user that is there has not changed, either, and is in no round of the compile. Other build
 * tools leave the old classes of changed types in their output, or delete whatever is not written
 * again.
 */
final class KeptClasses {

  private final boolean isGradle;
  private final Filer filer;
  private final Elements elements;

  KeptClasses(ProcessingEnvironment environment) {
    this.isGradle = environment.getClass().getName().startsWith("org.gradle.");
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
  }

  /** Whether there are any such classes, except in a compile of everything. */
  boolean isPossible() {
    return isGradle;
  }

  /** Whether a class of ours that is made from one type alone is there. */
  boolean contains(String name) {
    return find(name).filter(AnnotatedTypes::isGenerated).isPresent();
  }

  /** Whether an unchanged class of the user has a name. */
  boolean haveTaken(String name) {
    return find(name).filter(type -> !AnnotatedTypes.isGenerated(type)).isPresent();
  }

  private Optional<TypeElement> find(String name) {
    return isGradle && isInOutput(name)
        ? Optional.ofNullable(elements.getTypeElement(name))
        : Optional.empty();
  }

  private boolean isInOutput(String name) {
    int dot = name.lastIndexOf('.');
    String itsPackage = name.substring(0, Math.max(dot, 0));
    String file = name.substring(dot + 1) + ".class";
    try (InputStream stream =
        filer.getResource(StandardLocation.CLASS_OUTPUT, itsPackage, file).openInputStream()) {
      return stream.read() >= 0;
    } catch (IOException | IllegalArgumentException absent) {
      return false;
    }
  }
}
