package signup;

import jakarta.inject.Singleton;

@Singleton
public class Emails extends Greetings {
  @Override
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
