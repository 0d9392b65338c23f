package emails;

import dev.hardwire.Callback;

final class Farewell {

  private Farewell() {}

  @Callback("user_left")
  static void sayGoodbye(String email) {
    System.out.println("Goodbye, " + email);
  }
}
