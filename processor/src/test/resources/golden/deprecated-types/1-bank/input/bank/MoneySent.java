package bank;

import dev.hardwire.Event;

@Deprecated
@Event(value = "money_sent", publisher = true)
public interface MoneySent {

  @SuppressWarnings("removal")
  void fire(Transfer transfer, Account from);
}
