package tally;

import java.util.ArrayList;
import java.util.List;

/** Keeps the numbers of the callbacks that ran. */
public final class Tally {
  private static final List<Integer> CALLS = new ArrayList<>();

  private Tally() {}

  public static void add(int call) {
    CALLS.add(call);
  }

  /** Fails unless each callback has run once, and in the order of their numbers. */
  public static void expect(int count, String what) {
    for (int i = 0; i < CALLS.size(); i++) {
      if (CALLS.get(i) != i) {
        throw new IllegalStateException(what + ": number " + i + " is " + CALLS.get(i));
      }
    }
    if (CALLS.size() != count) {
      throw new IllegalStateException(CALLS.size() + " " + what + " instead of " + count);
    }
    System.out.println(count + " " + what);
    CALLS.clear();
  }
}
