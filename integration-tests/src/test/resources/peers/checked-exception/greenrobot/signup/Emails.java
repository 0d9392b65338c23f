package signup;

import java.io.IOException;
import org.greenrobot.eventbus.Subscribe;

public class Emails {
  @Subscribe(priority = 1)
  public void greet(UserJoined event) throws IOException {
    System.out.println("mail to " + event.name());
    throw new IOException("the mail server is down");
  }
}
