package dev.hardwire.benchmarks.memory;

import dev.hardwire.Callback;
import java.util.concurrent.atomic.AtomicLong;

/** What is called later. */
final class Office {

  private static final AtomicLong SENT = new AtomicLong();

  private Office() {}

  @Callback(value = "letter_written", executor = "office")
  static void send(long number) {
    SENT.addAndGet(number);
  }
}
