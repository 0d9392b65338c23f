package signup;

import chat.UserJoined;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class Emails {
  public void greet(@Observes UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
