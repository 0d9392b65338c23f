package bank;

import dev.hardwire.Callback;

@Deprecated(forRemoval = true)
public final class Ledger {

  @Callback("money_sent")
  @SuppressWarnings("removal")
  public void book(Transfer transfer, Account from) {}
}
