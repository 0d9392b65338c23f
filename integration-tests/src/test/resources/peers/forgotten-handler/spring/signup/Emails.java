package signup;

import org.springframework.context.event.EventListener;

public class Emails {
  @EventListener
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
