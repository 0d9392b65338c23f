package signup;

import dev.hardwire.Callback;

public class Emails {
  @Callback("user_joind")
  public void greet(String name, String email) {
    System.out.println("mail to " + name);
  }
}
