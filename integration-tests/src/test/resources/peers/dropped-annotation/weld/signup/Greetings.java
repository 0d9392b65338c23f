package signup;

import jakarta.enterprise.event.Observes;

public abstract class Greetings {
  public void greet(@Observes UserJoined event) {
    System.out.println("greeting for " + event.name());
  }
}
