package signup;

import io.avaje.inject.events.Observes;
import jakarta.inject.Singleton;

@Singleton
public class Emails {
  public void greet(@Observes String name) {
    System.out.println("mail to " + name);
  }
}
