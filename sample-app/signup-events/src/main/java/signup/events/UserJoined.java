package signup.events;

import dev.hardwire.Event;

/** Somebody has signed up. */
@Event("user_joined")
public interface UserJoined {

  /**
   * Tells everybody who listens.
   *
   * @param name what to call the new user
   * @param email the user's address, in the form in which it was entered
   */
  void fire(String name, String email);
}
