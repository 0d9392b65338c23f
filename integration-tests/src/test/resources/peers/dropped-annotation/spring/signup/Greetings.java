package signup;

import org.springframework.context.event.EventListener;

public abstract class Greetings {
  @EventListener
  public void greet(UserJoined event) {
    System.out.println("greeting for " + event.name());
  }
}
