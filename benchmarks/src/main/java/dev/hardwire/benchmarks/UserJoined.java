package dev.hardwire.benchmarks;

import dev.hardwire.Event;

/** A user has signed up. */
@Event("user_joined")
interface UserJoined {

  /**
   * Fires the event.
   *
   * @param name of the user
   * @param email their address
   */
  void fire(String name, String email);
}
