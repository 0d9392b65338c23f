package signup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;

@ApplicationScoped
public class Emails {
  public void greet(@Observes @Priority(1) UserJoined event) throws IOException {
    System.out.println("mail to " + event.name());
    throw new IOException("the mail server is down");
  }
}
