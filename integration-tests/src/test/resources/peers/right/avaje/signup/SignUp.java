package signup;

import io.avaje.inject.events.Event;
import jakarta.inject.Singleton;

@Singleton
public class SignUp {
  private final Event<UserJoined> joined;

  public SignUp(Event<UserJoined> joined) {
    this.joined = joined;
  }

  public void join(String name, String email) {
    joined.fire(new UserJoined(name, email));
  }
}
