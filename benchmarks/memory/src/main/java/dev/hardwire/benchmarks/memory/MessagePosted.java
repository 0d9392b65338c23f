package dev.hardwire.benchmarks.memory;

import dev.hardwire.Event;

/** Somebody has written in a chat. */
@Event(value = "message_posted", open = true)
interface MessagePosted {

  /**
   * Fires the event.
   *
   * @param number of the message
   */
  void fire(long number);
}
