package signup;

import dev.hardwire.Callback;

public class Emails {
  @Callback("user_joined")
  public void greet(String name, String email, String template) {
    System.out.println("mail to " + name);
  }
}
