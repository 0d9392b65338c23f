package teller;

import bank.Ledger;
import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link TellerWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Teller_Builder {
  private Teller_Builder() {
  }

  static LedgerStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Ledger}.
   */
  public interface LedgerStep {
    Ready ledger(Ledger ledger);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    TellerWiring build();
  }

  private static final class Steps implements LedgerStep, Ready {
    private Ledger ledger;

    @Override
    public Ready ledger(Ledger ledger) {
      this.ledger = Objects.requireNonNull(ledger, "ledger");
      return this;
    }

    @Override
    public TellerWiring build() {
      return TellerWiring.create(ledger);
    }
  }
}
