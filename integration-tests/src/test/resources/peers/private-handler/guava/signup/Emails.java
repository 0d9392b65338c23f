package signup;

import com.google.common.eventbus.Subscribe;

public class Emails {
  @Subscribe
  private void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
