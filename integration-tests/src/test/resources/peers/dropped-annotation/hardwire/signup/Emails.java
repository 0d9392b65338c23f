package signup;

public class Emails extends Greetings {
  @Override
  public void greet(String name, String email) {
    System.out.println("mail to " + name);
  }
}
