package signup;

import dev.hardwire.Event;

/** Somebody has an account now. */
@Event("user_joined")
public interface UserJoined {

  void fire(String name, String email);
}
