package signup;

import org.greenrobot.eventbus.Subscribe;

public class Emails {
  @Subscribe
  public void greet(UserJoined event, String template) {
    System.out.println("mail to " + event.name());
  }
}
