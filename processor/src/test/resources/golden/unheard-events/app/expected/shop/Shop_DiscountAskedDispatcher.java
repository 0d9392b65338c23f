package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnheardEventException;
import java.util.Optional;

/**
 * Fires {@code discount_asked}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_DiscountAskedDispatcher {
  static final Shop.DiscountAsked CONTRACT = new AsContract();

  private Shop_DiscountAskedDispatcher() {
  }

  /**
   * Fires {@code discount_asked}.
   */
  public static Optional<String> fire(String customer) {
    return Shop_DiscountAskedDispatcher.CONTRACT.fire(customer);
  }

  private static final class AsContract implements Shop.DiscountAsked {
    @Override
    public Optional<String> fire(String customer) {
      throw new UnheardEventException("discount_asked");
    }

    @Override
    public boolean isHeard() {
      return false;
    }

    @Override
    public String toString() {
      return "discount_asked: no callbacks";
    }
  }
}
