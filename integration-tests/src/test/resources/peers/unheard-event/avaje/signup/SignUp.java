package signup;

import io.avaje.inject.events.Event;
import jakarta.inject.Singleton;

@Singleton
public class SignUp {
  private final Event<UserLeft> left;

  public SignUp(Event<UserLeft> left) {
    this.left = left;
  }

  public void leave(String name, String email) {
    left.fire(new UserLeft(name, email));
  }
}
