package signup;

import chat.UserJoined;
import org.greenrobot.eventbus.Subscribe;

public class Emails {
  @Subscribe
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
