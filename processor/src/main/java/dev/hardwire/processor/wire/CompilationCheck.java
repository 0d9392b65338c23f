package dev.hardwire.processor.wire;

import static dev.hardwire.processor.report.ProblemCode.DUPLICATE_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.INACCESSIBLE_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.LATE_OWNER;
import static dev.hardwire.processor.report.ProblemCode.MISSING_ANCHOR;
import static dev.hardwire.processor.report.ProblemCode.UNINHERITED_CALLBACKS;

import dev.hardwire.processor.check.Viewpoint;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.EventContract;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a compilation shows as a whole: its anchor, and what belongs to it too late. */
public final class CompilationCheck {

  private CompilationCheck() {}

  /** The problems of anchors. */
  public static List<Problem> problems(Compilation compilation, Elements elements) {
    List<Problem> problems = new ArrayList<>();
    if (!compilation.hasRoot()) {
      missingAnchor(compilation).ifPresent(problems::add);
    }
    List<AnchorDeclaration> anchors = compilation.anchors();
    if (anchors.size() > 1) {
      for (AnchorDeclaration anchor : anchors) {
        problems.add(duplicate(anchor, anchors.get(anchor.equals(anchors.get(0)) ? 1 : 0)));
      }
    }
    anchors.forEach(anchor -> inaccessible(anchor, elements).ifPresent(problems::add));
    return problems;
  }

  private static Optional<Problem> missingAnchor(Compilation compilation) {
    int more = compilation.owners().size() + compilation.contracts().size() - 1;
    String others = more > 0 ? " (and " + more + " more types like it)" : "";
    Optional<CallbackDeclaration> callback = compilation.callbacks().findFirst();
    Optional<EventContract> contract = compilation.contracts().stream().findFirst();
    return callback
        .map(
            first ->
                missing(
                    Location.of(first.method(), first.annotation()),
                    "Callback " + first.displayName() + others + " would never be called"))
        .or(
            () ->
                contract.map(
                    first ->
                        missing(
                            Location.of(first.type(), first.annotation()),
                            "Event contract "
                                + first.type().getSimpleName()
                                + others
                                + " would be known to nobody")));
  }

  private static Problem missing(Location location, String consequence) {
    return Problem.of(
        MISSING_ANCHOR,
        location,
        consequence
            + ": there is neither a type with @CallbackModule nor one with @EventWiring in this"
            + " compilation.",
        "Annotate the application's class with @EventWiring. In a module that others use, add"
            + " '@CallbackModule public interface ThisModule {}' and list it in the application's"
            + " @EventWiring.");
  }

  private static Problem duplicate(AnchorDeclaration anchor, AnchorDeclaration other) {
    return Problem.of(
        DUPLICATE_ANCHOR,
        Location.of(anchor.type(), anchor.annotation()),
        "A compilation must have one module anchor: there are "
            + anchor.name()
            + " and "
            + other.name()
            + ".",
        "Keep one of them; it stands for all callbacks that are compiled together.");
  }

  private static Optional<Problem> inaccessible(AnchorDeclaration anchor, Elements elements) {
    String subject = "Module anchor " + anchor.type().getSimpleName();
    if (!Viewpoint.isPublic(anchor.type())) {
      return Optional.of(
          Problem.of(
              INACCESSIBLE_ANCHOR,
              Location.of(anchor.type()),
              subject
                  + " must be public, and the types around it: wirings of other modules name it.",
              "Make it public."));
    }
    if (!Viewpoint.isExported(anchor.type(), elements)) {
      String itsPackage = elements.getPackageOf(anchor.type()).getQualifiedName().toString();
      return Optional.of(
          Problem.of(
              INACCESSIBLE_ANCHOR,
              Location.of(anchor.type()),
              subject + " must stand in an exported package: wirings of other modules name it.",
              "Add 'exports " + itsPackage + ";' to module-info.java."));
    }
    return Optional.empty();
  }

  /** Callbacks that a generic class has for its subclasses, of which none says that it has them. */
  public static List<Problem> uninherited(Compilation compilation, Types types) {
    return compilation.owners().stream()
        .filter(owner -> !owner.inheritable().isEmpty())
        .filter(
            template ->
                compilation.owners().stream()
                    .filter(owner -> owner.inheritance().isPresent())
                    .noneMatch(heir -> isBelow(heir, template, types)))
        .map(template -> uninherited(template, compilation.anchor()))
        .toList();
  }

  private static boolean isBelow(OwnerDeclaration heir, OwnerDeclaration template, Types types) {
    return types.isSubtype(
        types.erasure(heir.type().asType()), types.erasure(template.type().asType()));
  }

  private static Problem uninherited(
      OwnerDeclaration template, Optional<AnchorDeclaration> anchor) {
    List<Element> subjects = new ArrayList<>();
    template.inheritable().forEach(callback -> subjects.add(callback.method()));
    anchor.ifPresent(module -> subjects.add(module.type()));
    String name = template.type().getSimpleName().toString();
    return Problem.of(
            UNINHERITED_CALLBACKS,
            Location.of(template.type()),
            "Nobody here inherits the callbacks of "
                + name
                + ", which is generic: they are called on subclasses that have"
                + " @InheritCallbacks, and on nothing else.",
            "Annotate a subclass that says what the type parameters are with @InheritCallbacks.")
        .about(subjects);
  }

  /** Owners and contracts that another processor generated after the index was made. */
  public static List<Problem> lateOwners(Compilation compilation, Set<String> late) {
    List<Problem> problems = new ArrayList<>();
    compilation.owners().stream()
        .filter(owner -> late.contains(owner.name()))
        .forEach(owner -> problems.add(late(owner.type())));
    compilation.contracts().stream()
        .filter(contract -> late.contains(contract.name()))
        .forEach(contract -> problems.add(late(contract.type())));
    return problems;
  }

  private static Problem late(TypeElement type) {
    return Problem.of(
        LATE_OWNER,
        Location.of(type),
        type.getSimpleName()
            + " was generated by another processor after the module's index and wirings were"
            + " made, so it would not take part.",
        "Write it by hand, or let it be generated in a module of its own.");
  }
}
