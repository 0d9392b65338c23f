package signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class Emails {
  public void greet(@Observes String name) {
    System.out.println("mail to " + name);
  }
}
