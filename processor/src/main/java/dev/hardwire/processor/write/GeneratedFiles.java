package dev.hardwire.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.hardwire.processor.check.NameClash;
import dev.hardwire.processor.read.TakenNames;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.report.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Writes the files of one processor. */
public final class GeneratedFiles {

  /** What common file systems take. */
  private static final int LONGEST_NAME = 255;

  private final Filer filer;
  private final Elements elements;
  private final Reporter reporter;
  private final TakenNames taken;
  private final KeptClasses kept;
  private final Set<String> written = new HashSet<>();
  private final Map<String, Reserved> reserved = new HashMap<>();
  private boolean isUnwritable;
  private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

  /** A file that is still to be written, and an element of its package. */
  private record Reserved(JavaFileObject file, Element site) {}

  /** Creates a writer for one processor. */
  public GeneratedFiles(ProcessingEnvironment environment, TakenNames taken, Reporter reporter) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.taken = taken;
    this.kept = new KeptClasses(environment);
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
    JavaFile file =
        JavaFile.builder(itsPackage.getQualifiedName().toString(), type)
            .indent("  ")
            .skipJavaLangImports(!hidesJavaLang(itsPackage))
            .build();
    String name = name(type, site);
    create(name, origins, site).ifPresent(created -> write(file, name, created, site));
  }

  /** Writes a class that is made from one type alone, unless the build tool has kept it. */
  public void writeUnlessKept(TypeSpec type, TypeElement origin) {
    if (!kept.contains(name(type, origin))) {
      write(type, List.of(origin), origin);
    }
  }

  /** Whether the build tool keeps classes that are made from one unchanged type alone. */
  public boolean areClassesKept() {
    return kept.isPossible();
  }

  /** Whether a class can't be written, because another one has its name. */
  public boolean isTaken(TypeSpec type, Element site) {
    return isTaken(name(type, site));
  }

  private boolean isTaken(String name) {
    return !reserved.containsKey(name)
        && (written.contains(name) || taken.contains(name) || kept.haveTaken(name));
  }

  /**
   * Creates the file of a class that can be written in a later round only. The last round is too
   * late for that: javac warns of files that are created there.
   */
  public void reserve(TypeSpec type, Collection<? extends Element> origins, Element site) {
    String name = name(type, site);
    if (!isTaken(name)) {
      create(name, origins, site).ifPresent(file -> reserved.put(name, new Reserved(file, site)));
    }
  }

  /** Fills the files that turned out not to be needed, since they can't be taken back. */
  public void finish() {
    for (Map.Entry<String, Reserved> entry : Map.copyOf(reserved).entrySet()) {
      String simpleName = entry.getKey().substring(entry.getKey().lastIndexOf('.') + 1);
      TypeSpec empty = TypeSpec.classBuilder(simpleName).addModifiers(Modifier.FINAL).build();
      write(empty, List.of(), entry.getValue().site());
    }
  }

  private Optional<JavaFileObject> create(
      String name, Collection<? extends Element> origins, Element site) {
    if (isTaken(name)) {
      reporter.report(NameClash.problem(name, site));
      return Optional.empty();
    }
    Reserved early = reserved.remove(name);
    if (early != null) {
      return Optional.of(early.file());
    }
    try {
      written.add(name);
      return Optional.of(filer.createSourceFile(name, origins.toArray(new Element[0])));
    } catch (FilerException clash) {
      reporter.report(NameClash.problem(name, site));
    } catch (IOException failure) {
      unwritable(name, failure, site);
    }
    return Optional.empty();
  }

  private void write(JavaFile file, String name, JavaFileObject created, Element site) {
    try (Writer writer = created.openWriter()) {
      file.writeTo(writer);
    } catch (IOException failure) {
      unwritable(name, failure, site);
    }
  }

  private String name(TypeSpec type, Element site) {
    String itsPackage = elements.getPackageOf(site).getQualifiedName().toString();
    return itsPackage.isEmpty() ? type.name() : itsPackage + "." + type.name();
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
      unwritable(path, failure, site);
    }
  }

  /** The beginning and the end of a text that is longer than any file's name. */
  private static String shown(@Nullable String text) {
    String whole = String.valueOf(text);
    int half = LONGEST_NAME / 2;
    return whole.length() <= 2 * LONGEST_NAME
        ? whole
        : whole.substring(0, half) + "…" + whole.substring(whole.length() - half);
  }

  /** Tells of the first file; others will fail for the same reason. */
  private void unwritable(String name, IOException failure, Element site) {
    if (!isUnwritable) {
      isUnwritable = true;
      reporter.report(
          Problem.of(
              ProblemCode.UNWRITABLE_OUTPUT,
              Location.of(site),
              shown(name) + " could not be written: " + shown(failure.getMessage()) + ".",
              name.length() > LONGEST_NAME
                  ? "Shorten the name after which it is called; file systems have limits."
                  : "Check that there is room in the compiler's output folders and that they can be"
                      + " written."));
    }
  }
}
