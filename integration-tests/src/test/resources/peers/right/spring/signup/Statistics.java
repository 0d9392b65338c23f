package signup;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class Statistics {
  @EventListener
  public void count(UserJoined event) {
    System.out.println("counted " + event.name());
  }
}
