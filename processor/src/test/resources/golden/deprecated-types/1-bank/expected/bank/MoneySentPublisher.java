package bank;

import dev.hardwire.index.Generated;

/**
 * Fires {@code money_sent} while a wiring is installed,
 * for code that can't be handed a {@link MoneySent}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class MoneySentPublisher {
  private static volatile MoneySent target;

  private MoneySentPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  public static void fire(Transfer transfer, Account from) {
    MoneySent installed = target;
    if (installed == null) {
      throw new IllegalStateException(
          "Event 'money_sent' was fired while no wiring is installed: call install() first.");
    }
    installed.fire(transfer, from);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(MoneySent contract) {
    if (target != null) {
      throw new IllegalStateException(
          "Event 'money_sent' has an installed wiring already: close that installation first.");
    }
    target = contract;
  }

  /**
   * Called when an installed wiring is closed; has no effect for any other.
   *
   * @param contract the event of the wiring
   */
  public static synchronized void unlink(MoneySent contract) {
    if (target == contract) {
      target = null;
    }
  }
}
