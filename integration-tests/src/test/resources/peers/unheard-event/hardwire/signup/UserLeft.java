package signup;

import dev.hardwire.Event;

@Event("user_left")
public interface UserLeft {
  void fire(String name, String email);
}
