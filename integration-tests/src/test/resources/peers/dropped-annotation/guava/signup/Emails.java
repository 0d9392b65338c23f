package signup;

public class Emails extends Greetings {
  @Override
  public void greet(UserJoined event) {
    System.out.println("mail to " + event.name());
  }
}
