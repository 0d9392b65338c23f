package signup;

import io.avaje.inject.events.Observes;
import jakarta.inject.Singleton;

@Singleton
public class Statistics {
  public void count(@Observes UserJoined event) {
    System.out.println("counted " + event.name());
  }
}
