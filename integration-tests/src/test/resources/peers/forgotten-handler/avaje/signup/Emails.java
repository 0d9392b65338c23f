package signup;

import io.avaje.inject.events.Observes;

public class Emails {
  public void greet(@Observes UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
