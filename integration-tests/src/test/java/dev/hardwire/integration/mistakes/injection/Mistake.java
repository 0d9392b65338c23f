package dev.hardwire.integration.mistakes.injection;

import dev.hardwire.integration.mistakes.injection.Injection.Telling;
import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.semantics.random.Dice;
import dev.hardwire.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A kind of mistake. */
public final class Mistake {

  private final String name;
  private final Set<String> codes;
  private final Telling telling;
  private final Predicate<Site> change;

  private Mistake(String name, Set<String> codes, Telling telling, Predicate<Site> change) {
    this.name = name;
    this.codes = codes;
    this.telling = telling;
    this.change = change;
  }

  private static Mistake of(
      String name, ProblemCode code, Telling telling, Predicate<Site> change) {
    return new Mistake(name, Set.of(code.displayName()), telling, change);
  }

  /** One that gets one message. */
  static Mistake of(String name, ProblemCode code, Predicate<Site> change) {
    return of(name, code, Telling.ONCE, change);
  }

  /** One because of which nothing is generated. */
  static Mistake last(String name, ProblemCode code, Predicate<Site> change) {
    return of(name, code, Telling.AT_LAST, change);
  }

  /** One that gets a message at each of its ends. */
  static Mistake conflict(String name, ProblemCode code, Predicate<Site> change) {
    return of(name, code, Telling.AT_EACH_END, change);
  }

  /** One of which a warning tells. */
  static Mistake advice(String name, ProblemCode code, Predicate<Site> change) {
    return of(name, code, Telling.AS_ADVICE, change);
  }

  /** One that javac alone speaks of. */
  static Mistake javac(String name, Predicate<Site> change) {
    return new Mistake(name, Set.of(), Telling.BY_JAVAC, change);
  }

  /** All that there are. */
  public static List<Mistake> all() {
    return List.of(
            CallbackMistakes.all(),
            InheritanceMistakes.all(),
            AsynchronyMistakes.all(),
            DurabilityMistakes.all(),
            ContractMistakes.all(),
            ModuleMistakes.all(),
            ListMistakes.all(),
            FitMistakes.all(),
            AnswerMistakes.all(),
            NameMistakes.all(),
            JavaMistakes.all())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  public String name() {
    return name;
  }

  public Set<String> codes() {
    return codes;
  }

  /** Makes the mistake in a program; empty, and nothing is changed, where it isn't possible. */
  public Optional<Injection> into(ProgramDraft program, Dice dice) {
    return change.test(new Site(program, dice))
        ? Optional.of(new Injection(name, codes, telling))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name + codes.stream().collect(Collectors.joining(", ", " (", ")"));
  }
}
