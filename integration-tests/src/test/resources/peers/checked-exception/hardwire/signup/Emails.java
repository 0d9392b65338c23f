package signup;

import dev.hardwire.Callback;
import java.io.IOException;

public class Emails {
  @Callback("user_joined")
  public void greet(String name, String email) throws IOException {
    System.out.println("mail to " + name);
    throw new IOException("the mail server is down");
  }
}
