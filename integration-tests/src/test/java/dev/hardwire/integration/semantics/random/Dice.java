package dev.hardwire.integration.semantics.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes all random decisions of one program. */
public final class Dice {

  private final RandomGenerator random;

  public Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From 0, without the end. */
  public int below(int end) {
    return random.nextInt(end);
  }

  /** Both included. */
  public int between(int first, int last) {
    return first + below(last - first + 1);
  }

  public boolean percent(int probability) {
    return below(100) < probability;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[below(choices.length)];
  }

  public <T> List<T> shuffled(Collection<T> elements) {
    List<T> rest = new ArrayList<>(elements);
    List<T> shuffled = new ArrayList<>();
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(below(rest.size())));
    }
    return shuffled;
  }

  /** Some of them, in their order. */
  public <T> List<T> some(Collection<T> elements, int probability) {
    List<T> some = new ArrayList<>();
    for (T element : elements) {
      if (percent(probability)) {
        some.add(element);
      }
    }
    return some;
  }

  public <T> List<T> times(int count, Supplier<T> maker) {
    List<T> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(maker.get());
    }
    return made;
  }
}
