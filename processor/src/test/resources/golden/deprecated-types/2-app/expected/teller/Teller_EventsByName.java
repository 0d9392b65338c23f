package teller;

import bank.Account;
import bank.Transfer;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link TellerWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Teller_EventsByName {
  private Teller_EventsByName() {
  }

  static Object run(TellerWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "money_sent" -> {
        EventArguments given = EventArguments.of(event, arguments, "Transfer transfer",
            "Account from");
        wiring.moneySent().fire(given.get(0, Transfer.class), given.get(1, Account.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "money_sent");
    }
  }
}
