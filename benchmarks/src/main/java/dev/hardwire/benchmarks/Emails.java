package dev.hardwire.benchmarks;

import dev.hardwire.Callback;
import java.util.concurrent.atomic.LongAdder;

/** A handler that adds to a field of its own, which several threads may do at one time. */
final class Emails {

  private final LongAdder letters = new LongAdder();

  @Callback(value = "user_joined", executor = "mail")
  void greet(String name, String email) {
    letters.add(name.length());
  }

  /** How many letters the names had that were greeted. */
  long letters() {
    return letters.sum();
  }
}
