package signup;

import com.google.common.eventbus.Subscribe;

public class Emails {
  @Subscribe
  public void greet(String name, String email) {
    System.out.println("mail to " + name);
  }
}
