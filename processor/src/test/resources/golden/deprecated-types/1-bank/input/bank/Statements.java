package bank;

import dev.hardwire.Callback;

final class Statements {

  private Statements() {}

  @Deprecated
  @Callback("money_sent")
  static void print(Account from) {}

  @Deprecated(forRemoval = true)
  @Callback("money_sent")
  static void send(Account from) {}
}
