package signup;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class Emails {
  @EventListener(UserJoined.class)
  public void greet(String name) {
    System.out.println("mail to " + name);
  }
}
