package signup;

import java.io.IOException;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
public class Emails {
  @Order(1)
  @EventListener
  public void greet(UserJoined event) throws IOException {
    System.out.println("mail to " + event.name());
    throw new IOException("the mail server is down");
  }
}
