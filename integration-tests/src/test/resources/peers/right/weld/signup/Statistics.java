package signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
public class Statistics {
  public void count(@Observes UserJoined event) {
    System.out.println("counted " + event.name());
  }
}
