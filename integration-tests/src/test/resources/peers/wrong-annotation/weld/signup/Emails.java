package signup;

import io.avaje.inject.events.Observes;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class Emails {
  public void greet(@Observes UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
