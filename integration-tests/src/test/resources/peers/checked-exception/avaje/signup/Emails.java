package signup;

import io.avaje.inject.events.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;

@Singleton
public class Emails {
  public void greet(@Observes(priority = 1) UserJoined event) throws IOException {
    System.out.println("mail to " + event.name());
    throw new IOException("the mail server is down");
  }
}
