package dev.hardwire.tools.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the fewest things that have to be moved to get from one order to another: all but a longest
 * increasing subsequence, found by the piles of a patience sort.
 */
final class Moves {

  private Moves() {}

  /**
   * What has been moved, in its new order.
   *
   * @param before distinct things
   * @param after the same things
   */
  static <T> List<T> between(List<T> before, List<T> after) {
    Map<T, Integer> places = new HashMap<>();
    before.forEach(thing -> places.put(thing, places.size()));
    Set<T> kept = new HashSet<>();
    inOrder(after.stream().mapToInt(places::get).toArray())
        .forEach(place -> kept.add(before.get(place)));
    return after.stream().filter(thing -> !kept.contains(thing)).toList();
  }

  /** A longest increasing subsequence of distinct numbers, backwards. */
  private static List<Integer> inOrder(int[] numbers) {
    int[] tops = new int[numbers.length]; // the least number that ends a subsequence of a length
    int[] previous = new int[numbers.length]; // by number: the one before it
    int length = 0;
    for (int number : numbers) {
      int pile = -Arrays.binarySearch(tops, 0, length, number) - 1;
      tops[pile] = number;
      previous[number] = pile == 0 ? -1 : tops[pile - 1];
      length = Math.max(length, pile + 1);
    }
    List<Integer> found = new ArrayList<>();
    for (int number = length == 0 ? -1 : tops[length - 1]; number >= 0; number = previous[number]) {
      found.add(number);
    }
    return found;
  }
}
