package signup;

import dev.hardwire.Event;

@Event("user_joined")
public interface UserJoined {
  void fire(String name, String email);
}
