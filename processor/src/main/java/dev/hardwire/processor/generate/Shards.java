package dev.hardwire.processor.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How much goes into one class or method. A class file has at most 65,535 constants, a method at
 * most 65,535 bytes, and HotSpot never compiles one of more than 8,000 bytes ({@code
 * -XX:-DontCompileHugeMethods}); a method takes at most 255 parameters.
 */
final class Shards {

  /** Entries of an index in one class; each needs about a dozen constants. */
  static final int INDEX_ENTRIES = 1_000;

  /** What a method may have by a generous estimate, which leaves out what is around. */
  static final int METHOD_BYTES = 6_000;

  /** Owners that are parameters; beyond it they travel in groups. */
  static final int OWNERS = 200;

  /** Events whose dispatchers are built in one constructor. */
  static final int EVENTS = 250;

  private Shards() {}

  /** The list in pieces of at most the given size; none for an empty list. */
  static <T> List<List<T>> of(List<T> list, int size) {
    List<List<T>> shards = new ArrayList<>();
    for (int from = 0; from < list.size(); from += size) {
      shards.add(list.subList(from, Math.min(from + size, list.size())));
    }
    return shards;
  }

  /** The list in pieces of at most the given size and the given sum of bytes. */
  static <T> List<List<T>> of(List<T> list, int size, ToIntFunction<T> bytes, int mostBytes) {
    List<List<T>> shards = new ArrayList<>();
    int from = 0;
    int sum = 0;
    for (int to = 0; to < list.size(); to++) {
      int added = bytes.applyAsInt(list.get(to));
      if (to > from && (to - from == size || sum + added > mostBytes)) {
        shards.add(list.subList(from, to));
        from = to;
        sum = 0;
      }
      sum += added;
    }
    if (from < list.size()) {
      shards.add(list.subList(from, list.size()));
    }
    return shards;
  }

  /** For each key of a list in pieces the number of its piece, counted from 0. */
  static <T, K> Map<K, Integer> numbers(List<List<T>> shards, Function<T, K> key) {
    Map<K, Integer> numbers = new HashMap<>();
    for (int number = 0; number < shards.size(); number++) {
      for (T element : shards.get(number)) {
        numbers.put(key.apply(element), number);
      }
    }
    return numbers;
  }
}
