package signup;

import jakarta.enterprise.event.Observes;

public class Emails {
  public void greet(@Observes UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
