package dev.hardwire.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.report.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the files of one processor. */
public final class GeneratedFiles {

  private final Filer filer;
  private final Elements elements;
  private final Reporter reporter;
  private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

  /** Creates a writer for one processor. */
  public GeneratedFiles(ProcessingEnvironment environment, Reporter reporter) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
  }

  /**
   * Writes a class.
   *
   * @param type the class
   * @param origins the elements from which it is made
   * @param site an element of its package, where a name clash is told
   */
  public void write(TypeSpec type, Collection<? extends Element> origins, Element site) {
    PackageElement itsPackage = elements.getPackageOf(site);
    String packageName = itsPackage.getQualifiedName().toString();
    TypeSpec.Builder withOrigins = type.toBuilder();
    origins.forEach(withOrigins::addOriginatingElement);
    JavaFile file =
        JavaFile.builder(packageName, withOrigins.build())
            .indent("  ")
            .skipJavaLangImports(!hidesJavaLang(itsPackage))
            .build();
    try {
      file.writeTo(filer);
    } catch (FilerException clash) {
      reporter.report(clash(qualified(packageName, type), site));
    } catch (IOException failure) {
      reporter.report(unwritable(qualified(packageName, type), failure, site));
    }
  }

  private static String qualified(String packageName, TypeSpec type) {
    return packageName.isEmpty() ? type.name() : packageName + "." + type.name();
  }

  /** Whether the package has a class of the same name as one of {@code java.lang}. */
  private boolean hidesJavaLang(PackageElement itsPackage) {
    return hidesJavaLang.computeIfAbsent(
        itsPackage.getQualifiedName().toString(),
        name -> itsPackage.getEnclosedElements().stream().anyMatch(this::isOfJavaLang));
  }

  private boolean isOfJavaLang(Element type) {
    ModuleElement base = elements.getModuleElement("java.base");
    return elements.getTypeElement(base, "java.lang." + type.getSimpleName()) != null;
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

  /** Writes a file next to the classes; in UTF-8, whatever the encoding of the sources. */
  public void write(
      String path, String content, Collection<? extends Element> origins, Element site) {
    try (OutputStream stream =
        filer
            .createResource(
                StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(new Element[0]))
            .openOutputStream()) {
      stream.write(content.getBytes(StandardCharsets.UTF_8));
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
