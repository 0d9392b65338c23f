package signup;

import com.google.common.eventbus.Subscribe;
import java.io.IOException;

public class Emails {
  @Subscribe
  public void greet(UserJoined event) throws IOException {
    System.out.println("mail to " + event.name());
    throw new IOException("the mail server is down");
  }
}
