package teller;

import bank.BankModule_Index;
import bank.Ledger;
import bank.MoneySent;
import bank.MoneySentPublisher;
import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;

/**
 * The events of {@link Teller}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom(BankModule_Index.class)
final class TellerWiring {
  private final MoneySent moneySent;

  private TellerWiring(Ledger ledger) {
    this.moneySent = new Teller_MoneySentDispatcher(ledger);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static TellerWiring create(Ledger ledger) {
    Objects.requireNonNull(ledger, "ledger");
    return new TellerWiring(ledger);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Teller_Builder.LedgerStep builder() {
    return Teller_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code money_sent}.
   */
  public MoneySent moneySent() {
    return moneySent;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Teller_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> MoneySentPublisher.link(moneySent()),
            () -> MoneySentPublisher.unlink(moneySent()))
        .install();
  }

  /**
   * The events of {@link TellerWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Teller_Fronts fronts = new Teller_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized TellerWiring connect(Ledger ledger) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "TellerWiring is connected already: connect(...) was called twice.");
      }
      TellerWiring connected = TellerWiring.create(ledger);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code money_sent}.
     */
    public MoneySent moneySent() {
      return fronts.moneySent;
    }
  }
}
