package signup;

import chat.UserJoined;
import com.google.common.eventbus.Subscribe;

public class Emails {
  @Subscribe
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
