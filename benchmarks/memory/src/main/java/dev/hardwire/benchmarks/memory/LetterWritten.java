package dev.hardwire.benchmarks.memory;

import dev.hardwire.Event;

/** A letter is to be sent. */
@Event("letter_written")
interface LetterWritten {

  /**
   * Fires the event.
   *
   * @param number of the letter
   */
  void fire(long number);
}
