package signup;

import com.google.common.eventbus.Subscribe;
import org.springframework.stereotype.Component;

@Component
public class Emails {
  @Subscribe
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
