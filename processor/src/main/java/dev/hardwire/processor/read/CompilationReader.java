package dev.hardwire.processor.read;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Gathers the annotated types of the compilation at hand over its rounds. Types are kept by name
 * and looked up again for each reading, since a type that another processor generates may complete
 * one that was seen before.
 *
 * <p>Where only some of a module's sources are compiled, the file that the last compile of the
 * module left behind names the other types; one that has gone or lost its annotation is dropped.
 */
public final class CompilationReader {

  private final Elements elements;
  private final DeclarationReader declarations;
  private final Set<String> types = new TreeSet<>();

  /** Creates a reader that has gathered nothing yet. */
  public CompilationReader(ProcessingEnvironment environment, TakenNames takenNames) {
    this.elements = environment.getElementUtils();
    LastCompile lastCompile = SelfFile.read(environment.getFiler());
    this.declarations = new DeclarationReader(environment, takenNames, lastCompile);
    types.addAll(lastCompile.types());
  }

  /**
   * Gathers the annotated types of a round.
   *
   * @return those that were not known before
   */
  public Set<String> gather(RoundEnvironment round) {
    Set<String> added = new TreeSet<>(AnnotatedTypes.in(round, elements));
    added.removeAll(types);
    types.addAll(added);
    return added;
  }

  /** All that was gathered so far, as the compiler knows it now. */
  public Compilation read() {
    return new Compilation(
        each(declarations::owner).toList(),
        each(declarations::contract).toList(),
        each(declarations::anchor).toList(),
        each(declarations::wiring).toList());
  }

  private <D> Stream<D> each(Function<TypeElement, Optional<D>> reader) {
    return types.stream()
        .map(elements::getTypeElement)
        .flatMap(type -> Optional.ofNullable(type).flatMap(reader).stream());
  }
}
