package teller;

import bank.Account;
import bank.MoneySent;
import bank.Transfer;
import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link TellerWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Teller_Fronts {
  final MoneySentFront moneySent = new MoneySentFront();

  void link(TellerWiring wiring) {
    this.moneySent.target = wiring.moneySent();
  }

  static final class MoneySentFront implements MoneySent {
    private volatile MoneySent target;

    @Override
    public void fire(Transfer transfer, Account from) {
      MoneySent connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'money_sent' was fired before connect(...) of TellerWiring.Unconnected.");
      }
      connected.fire(transfer, from);
    }
  }
}
