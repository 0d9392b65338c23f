package signup.events;

import dev.hardwire.Event;

/** Somebody has signed up: calls of durable callbacks are stored together with the user. */
@Event(value = "user_joined", version = 1)
public interface UserJoined {

  /**
   * Tells everybody who listens.
   *
   * @param name what to call the new user
   * @param email the user's address, in the form in which it was entered
   */
  void fire(String name, String email);
}
