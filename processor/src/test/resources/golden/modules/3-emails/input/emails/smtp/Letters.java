package emails.smtp;

import dev.hardwire.Callback;

final class Letters {

  private Letters() {}

  @Callback("user_joined")
  static void greetNewUser(String name, String email) {
    System.out.println("Dear " + name);
  }
}
