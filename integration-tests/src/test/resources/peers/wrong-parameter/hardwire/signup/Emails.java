package signup;

import dev.hardwire.Callback;

public class Emails {
  @Callback("user_joined")
  public void greet(String name, int email) {
    System.out.println("mail to " + name);
  }
}
