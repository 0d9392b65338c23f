package signup;

import dev.hardwire.Event;

/** An account was closed. */
@Event("user_left")
public interface UserLeft {

  void fire(String email);
}
