package signup;

import chat.UserJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class Emails {
  @EventListener
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
