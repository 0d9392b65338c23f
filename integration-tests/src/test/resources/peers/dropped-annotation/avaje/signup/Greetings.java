package signup;

import io.avaje.inject.events.Observes;

public abstract class Greetings {
  public void greet(@Observes UserJoined event) {
    System.out.println("greeting for " + event.name());
  }
}
