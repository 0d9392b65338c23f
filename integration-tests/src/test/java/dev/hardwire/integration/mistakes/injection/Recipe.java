package dev.hardwire.integration.mistakes.injection;

import dev.hardwire.integration.mistakes.program.ProgramDraft;
import dev.hardwire.integration.mistakes.random.ProgramMaker;
import dev.hardwire.integration.semantics.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a program is made; each time the same.
 *
 * @param seed that of the correct program
 * @param mistakes what is put into it, in this order
 * @param places decides where
 */
public record Recipe(long seed, List<Mistake> mistakes, long places) {

  /**
   * A program with its mistakes.
   *
   * @param injections the mistakes
   */
  public record Made(ProgramDraft program, List<Injection> injections) {}

  /** The program; empty where one of the mistakes can't be made in it. */
  public Optional<Made> make() {
    ProgramDraft program = ProgramMaker.program(seed);
    Dice dice = new Dice(places);
    List<Injection> injections = new ArrayList<>();
    for (Mistake mistake : mistakes) {
      Optional<Injection> injection = mistake.into(program, dice);
      if (injection.isEmpty()) {
        return Optional.empty();
      }
      injections.add(injection.get());
    }
    return Optional.of(new Made(program, injections));
  }
}
