package dev.hardwire.processor.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** A place from which generated code looks at types and methods: may it name and call them? */
public final class Viewpoint {

  private final Elements elements;
  private final @Nullable ModuleElement ownModule;
  private final Optional<PackageElement> ownPackage;

  private Viewpoint(TypeElement type, Optional<PackageElement> ownPackage, Elements elements) {
    this.elements = elements;
    this.ownModule = elements.getModuleOf(type);
    this.ownPackage = ownPackage;
  }

  /** Code in the package of a type of the compilation at hand. */
  public static Viewpoint beside(TypeElement type, Elements elements) {
    return new Viewpoint(type, Optional.of(elements.getPackageOf(type)), elements);
  }

  /** Code in other modules than that of the given type of the compilation at hand. */
  public static Viewpoint outside(TypeElement type, Elements elements) {
    return new Viewpoint(type, Optional.empty(), elements);
  }

  /** Whether a class or a member of it, and all classes around it, can be named from here. */
  public boolean sees(Element element) {
    PackageElement itsPackage = elements.getPackageOf(element);
    if (ownPackage.filter(itsPackage::equals).isPresent()) {
      return !isPrivate(element);
    }
    return isPublic(element) && (ownPackage.isPresent() || isExported(itsPackage));
  }

  /** Whether every class that a type mentions can be named from here. */
  public boolean sees(TypeMirror type) {
    return firstHidden(type).isEmpty();
  }

  /** The first class that a type mentions and that can't be named from here. */
  public Optional<Element> firstHidden(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return firstHidden(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return firstHidden(Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound()));
    }
    if (type instanceof DeclaredType declared) {
      return sees(declared.asElement())
          ? firstHidden(declared.getTypeArguments().stream())
          : Optional.of(declared.asElement());
    }
    return Optional.empty();
  }

  private Optional<Element> firstHidden(Stream<? extends @Nullable TypeMirror> types) {
    return types
        .filter(Objects::nonNull)
        .flatMap(type -> firstHidden(Objects.requireNonNull(type)).stream())
        .findFirst();
  }

  /** Whether an element or a class around it is private. */
  public static boolean isPrivate(Element element) {
    return withEnclosing(element).anyMatch(e -> e.getModifiers().contains(Modifier.PRIVATE));
  }

  /** Whether an element and all classes around it are public. */
  public static boolean isPublic(Element element) {
    return withEnclosing(element).allMatch(e -> e.getModifiers().contains(Modifier.PUBLIC));
  }

  private static Stream<Element> withEnclosing(Element element) {
    return Stream.iterate(
        element,
        e -> e != null && e.getKind() != ElementKind.PACKAGE,
        Element::getEnclosingElement);
  }

  /** Types of other modules are visible by the compiler's rules, or the user's own code fails. */
  private boolean isExported(PackageElement itsPackage) {
    ModuleElement module = elements.getModuleOf(itsPackage);
    if (module == null || !module.equals(ownModule)) {
      return true;
    }
    return module.isUnnamed()
        || exports(itsPackage, module).anyMatch(exports -> exports.getTargetModules() == null);
  }

  /**
   * Whether the package of a type is exported at all. To whom is between its module and the others:
   * where it is not the module of a wiring, the compiler says so.
   */
  public static boolean isExported(TypeElement type, Elements elements) {
    PackageElement itsPackage = elements.getPackageOf(type);
    ModuleElement module = elements.getModuleOf(itsPackage);
    return module == null
        || module.isUnnamed()
        || exports(itsPackage, module).findAny().isPresent();
  }

  private static Stream<ExportsDirective> exports(PackageElement itsPackage, ModuleElement module) {
    return ElementFilter.exportsIn(module.getDirectives()).stream()
        .filter(exports -> exports.getPackage().equals(itsPackage));
  }
}
