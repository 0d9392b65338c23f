package signup;

import dev.hardwire.Callback;

public abstract class Greetings {
  @Callback("user_joined")
  public void greet(String name, String email) {
    System.out.println("greeting for " + name);
  }
}
