package dev.hardwire.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the files of one processor. */
public final class GeneratedFiles {

  /** Names of {@code java.lang} that generated code uses and a user's package may have, too. */
  private static final List<String> USED_OF_JAVA_LANG =
      List.of(
          "FunctionalInterface",
          "IllegalStateException",
          "Math",
          "Object",
          "Override",
          "String",
          "SuppressWarnings");

  private final Filer filer;
  private final Elements elements;
  private final Reporter reporter;

  /** Creates a writer for one processor. */
  public GeneratedFiles(ProcessingEnvironment environment, Reporter reporter) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
  }

  /**
   * Writes a class.
   *
   * @param packageName its package
   * @param type the class
   * @param origins the elements from which it is made
   * @param site where a name clash is told
   */
  public void write(
      String packageName, TypeSpec type, Collection<? extends Element> origins, Element site) {
    TypeSpec.Builder withOrigins = type.toBuilder();
    origins.forEach(withOrigins::addOriginatingElement);
    JavaFile file =
        JavaFile.builder(packageName, withOrigins.build())
            .indent("  ")
            .skipJavaLangImports(!hidesJavaLang(packageName))
            .build();
    try {
      file.writeTo(filer);
    } catch (FilerException clash) {
      reporter.report(clash(packageName + "." + type.name(), site));
    } catch (IOException failure) {
      reporter.report(unwritable(packageName + "." + type.name(), failure, site));
    }
  }

  private boolean hidesJavaLang(String packageName) {
    return USED_OF_JAVA_LANG.stream()
        .anyMatch(name -> elements.getTypeElement(packageName + "." + name) != null);
  }

  /** Writes a file of keys and values, sorted and without a date, next to the classes. */
  public void write(
      String path, Map<String, String> lines, Collection<? extends Element> origins, Element site) {
    String content =
        new TreeMap<>(lines)
            .entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    write(path, content, origins, site);
  }

  /** Writes a file next to the classes. */
  public void write(
      String path, String content, Collection<? extends Element> origins, Element site) {
    try (Writer writer =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(new Element[0]))
            .openWriter()) {
      writer.write(content);
    } catch (IOException failure) {
      reporter.report(unwritable(path, failure, site));
    }
  }

  private static Problem clash(String name, Element site) {
    return Problem.of(
        ProblemCode.GENERATED_NAME_CLASH,
        Location.of(site),
        "Class " + name + " would be generated, but there is one already.",
        "Rename the existing class; if it is left from an earlier compile, delete the compiler's"
            + " output.");
  }

  private static Problem unwritable(String name, IOException failure, Element site) {
    return Problem.of(
        ProblemCode.INTERNAL_ERROR,
        Location.of(site),
        name + " could not be written: " + failure.getMessage(),
        "Check that the compiler's output folders can be written.");
  }
}
