package signup;

import dev.hardwire.Callback;

public class Statistics {
  @Callback("user_joined")
  public void count(String name) {
    System.out.println("counted " + name);
  }
}
