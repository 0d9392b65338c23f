package signup;

import org.springframework.stereotype.Component;

@Component
public class Emails extends Greetings {
  @Override
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
