package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.IndexModel;
import dev.hardwire.processor.read.AnchorDeclaration;
import dev.hardwire.processor.read.Compilation;
import dev.hardwire.processor.read.DeclarationReader;
import dev.hardwire.processor.read.IndexDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.read.TypeReference;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Follows the anchors that a list names and those that they include, each once, in order of first
 * mention. One resolver is used for one list.
 */
final class ModuleResolver {

  private final ProcessingEnvironment environment;
  private final DeclarationReader declarations;
  private final Compilation compilation;
  private final ModuleContents own;
  private final Map<String, AnchorDeclaration> path = new LinkedHashMap<>();
  private final Set<String> visited = new LinkedHashSet<>();
  private final Set<String> invisible = new HashSet<>();
  private final List<ResolvedModule> modules = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final NeighbourReader neighbours;
  private boolean isComplete = true;
  private boolean isAtEnd;

  ModuleResolver(ProcessingEnvironment environment, Compilation compilation, ModuleContents own) {
    this.environment = environment;
    this.declarations = new DeclarationReader(environment);
    this.neighbours = new NeighbourReader(environment);
    this.compilation = compilation;
    this.own = own;
  }

  /** Follows a listed anchor. */
  void anchor(TypeReference reference, Location place) {
    if (isResolved(reference) && !tryAnchor(reference, place)) {
      obstacle(ListProblems.notAnAnchor(reference, neighbours.hint(reference), place));
    }
  }

  /** Whether the compiler found a listed type; it reports those that it doesn't find. */
  private boolean isResolved(TypeReference reference) {
    isComplete &= !reference.isUnresolved();
    return !reference.isUnresolved();
  }

  /** Follows a listed anchor, or takes a listed owner. */
  void anchorOrOwner(TypeReference reference, Location place) {
    if (!isResolved(reference) || tryAnchor(reference, place)) {
      return;
    }
    Optional<OwnerDeclaration> owner = reference.type().flatMap(declarations::owner);
    if (owner.isEmpty()) {
      obstacle(ListProblems.notAModule(reference, neighbours.hint(reference), place));
      reference.type().map(neighbours::of).ifPresent(module -> add(module, place));
    } else if (visited.add(owner.get().name())) {
      listedOwner(owner.get(), place);
    }
  }

  /** Takes the compilation at hand unless the list reached it already. */
  void own(Location place) {
    isAtEnd = true;
    Optional<AnchorDeclaration> anchor = compilation.anchor();
    if (anchor.isPresent()) {
      ownAnchor(anchor.get(), place);
    } else {
      add(own, place);
    }
  }

  /** Whether the list could be followed to its end. */
  boolean isComplete() {
    return isComplete;
  }

  /** The modules; those that are guessed have nothing that another one brings in. */
  List<ResolvedModule> modules() {
    Set<ClassName> owners = new HashSet<>();
    Set<TypeElement> contracts = new HashSet<>();
    for (ResolvedModule module : modules) {
      if (!module.contents().isGuess()) {
        module.contents().owners().forEach(owners::add);
        module.contents().contracts().forEach(contract -> contracts.add(contract.type()));
      }
    }
    return modules.stream()
        .map(
            module ->
                module.contents().isGuess()
                    ? module.with(module.contents().withoutRepeated(owners, contracts))
                    : module)
        .toList();
  }

  List<Problem> problems() {
    return problems;
  }

  private boolean tryAnchor(TypeReference reference, Location place) {
    Optional<AnchorDeclaration> anchor = reference.type().flatMap(declarations::anchor);
    anchor.ifPresent(declared -> anchor(declared, place));
    return anchor.isPresent();
  }

  private void anchor(AnchorDeclaration anchor, Location place) {
    // a second anchor is told of elsewhere, and stands for the same module
    if (compilation.anchors().stream().anyMatch(own -> own.name().equals(anchor.name()))) {
      ownAnchor(anchor, place);
    } else if (enter(anchor, place)) {
      imported(anchor, place);
      path.remove(anchor.name());
    }
  }

  private void ownAnchor(AnchorDeclaration anchor, Location place) {
    if (enter(anchor, place)) {
      if (modules.stream().noneMatch(module -> module.contents().isOwn())) {
        add(own, place);
      }
      anchor.includes().forEach(include -> anchor(include, anchor.locationOf(include)));
      path.remove(anchor.name());
    }
  }

  private boolean enter(AnchorDeclaration anchor, Location place) {
    if (path.containsKey(anchor.name())) {
      List<String> loop = new ArrayList<>(path.keySet());
      loop.add(anchor.name());
      loop = loop.subList(loop.indexOf(anchor.name()), loop.size());
      problems.add(ListProblems.circularIncludes(loop, place));
      return false;
    }
    if (!visited.add(anchor.name())) {
      return false;
    }
    path.put(anchor.name(), anchor);
    return true;
  }

  private void imported(AnchorDeclaration declared, Location place) {
    TypeElement anchor = declared.type();
    IndexDeclaration index = IndexDeclaration.of(anchor, environment).orElse(null);
    if (index == null || index.format() != IndexModel.FORMAT) {
      obstacle(
          index == null
              ? ListProblems.withoutIndex(anchor, place)
              : ListProblems.otherFormat(anchor, index.format(), place));
      add(neighbours.of(anchor), place);
      declared.includes().stream()
          .filter(include -> !include.isUnresolved())
          .forEach(include -> tryAnchor(include, place)); // without it, more would be missing
      return;
    }
    contents(anchor, index, place);
    for (TypeReference include : index.includes()) {
      if (include.isUnresolved() || include.type().filter(this::isRead).isEmpty()) {
        invisible(anchor, include, place);
      } else {
        anchor(include, place);
      }
    }
  }

  /** Tells of a module that can't be followed, where it is included first. */
  private void invisible(TypeElement anchor, TypeReference include, Location place) {
    isComplete = false;
    if (invisible.add(include.text())) {
      problems.add(ListProblems.invisibleInclude(anchor, include, place));
    }
  }

  /** Tells why a part of what the list stands for can't be followed. */
  private void obstacle(Problem problem) {
    isComplete = false;
    problems.add(problem);
  }

  /** Whether the named Java module at hand, if there is one, reads that of a class. */
  private boolean isRead(TypeElement type) {
    Elements elements = environment.getElementUtils();
    ModuleElement reader = compilation.site().map(elements::getModuleOf).orElse(null);
    return reader == null
        || reader.isUnnamed()
        || elements.getTypeElement(reader, type.getQualifiedName()) != null;
  }

  private void contents(TypeElement anchor, IndexDeclaration index, Location place) {
    Set<String> missing = new TreeSet<>();
    IndexReader reader = new IndexReader(environment.getElementUtils(), environment.getTypeUtils());
    add(reader.read(anchor, index, missing), place);
    String name = anchor.getSimpleName().toString();
    isComplete &= missing.isEmpty();
    missing.forEach(what -> problems.add(MissingClasses.problem(name, what, place)));
  }

  private void listedOwner(OwnerDeclaration owner, Location place) {
    List<Problem> found = new ArrayList<>();
    ListedOwnerReader reader = new ListedOwnerReader(environment.getTypeUtils());
    modules.add(
        new ResolvedModule(
            reader.read(owner, place, found), place, Optional.empty(), true, List.of(), found));
  }

  private void add(ModuleContents contents, Location place) {
    List<AnchorDeclaration> anchors = List.copyOf(path.values());
    int depth = anchors.size();
    modules.add(
        new ResolvedModule(
            contents,
            place,
            depth < 2
                ? Optional.empty()
                : Optional.of(ClassName.get(anchors.get(depth - 2).type())),
            depth < 2 && !isAtEnd,
            depth == 0 ? List.of() : anchors.get(depth - 1).events(),
            List.of()));
  }

  /**
   * A module of a list.
   *
   * @param contents what it brings in
   * @param place where the list names it or the module that includes it
   * @param includedBy the anchor that includes it, where no list names it
   * @param isListed whether the list names it
   * @param events the anchors whose contracts it is checked against in its own compile
   * @param problems what is wrong with it, provided that it takes part
   */
  record ResolvedModule(
      ModuleContents contents,
      Location place,
      Optional<ClassName> includedBy,
      boolean isListed,
      List<TypeReference> events,
      List<Problem> problems) {

    /** Copies of the lists are kept. */
    ResolvedModule {
      events = List.copyOf(events);
      problems = List.copyOf(problems);
    }

    /** The module where it brings in something else. */
    ResolvedModule with(ModuleContents changed) {
      return new ResolvedModule(changed, place, includedBy, isListed, events, problems);
    }
  }
}
