package shop.web;

import dev.hardwire.index.Generated;
import java.util.Objects;
import shop.Checkout;

/**
 * Builds {@link Shop_ServerWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Server_Builder {
  private Shop_Server_Builder() {
  }

  static ReceiptsStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Checkout.Receipts}.
   */
  public interface ReceiptsStep {
    Ready receipts(Checkout.Receipts receipts);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    Shop_ServerWiring build();
  }

  private static final class Steps implements ReceiptsStep, Ready {
    private Checkout.Receipts receipts;

    @Override
    public Ready receipts(Checkout.Receipts receipts) {
      this.receipts = Objects.requireNonNull(receipts, "receipts");
      return this;
    }

    @Override
    public Shop_ServerWiring build() {
      return Shop_ServerWiring.create(receipts);
    }
  }
}
