package signup;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class Emails {
  @EventListener
  public void greet(UserJoined event, String template) {
    System.out.println("mail to " + event.name());
  }
}
