package signup;

import org.greenrobot.eventbus.Subscribe;

public class Emails {
  @Subscribe
  public void greet(String name) {
    System.out.println("mail to " + name);
  }
}
