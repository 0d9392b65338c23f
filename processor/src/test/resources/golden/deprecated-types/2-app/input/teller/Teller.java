package teller;

import bank.BankModule;
import dev.hardwire.EventWiring;

@EventWiring(BankModule.class)
final class Teller {

  private Teller() {}

  @SuppressWarnings({"deprecation", "removal"})
  public static void main(String[] args) {
    TellerWiring.create(new bank.Ledger())
        .moneySent()
        .fire(new bank.Transfer(), new bank.Account("7"));
  }
}
