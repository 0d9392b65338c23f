package shop;

import dev.hardwire.index.Generated;
import java.io.IOException;

/**
 * Fires {@code refund_wanted}: runs {@link Shop#pay(Order, long)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_RefundWantedDispatcher {
  static final Refund CONTRACT = new AsContract();

  private Shop_RefundWantedDispatcher() {
  }

  /**
   * Fires {@code refund_wanted}.
   */
  public static void fire(Order what, long cents) throws IOException {
    Shop_RefundWantedDispatcher.CONTRACT.perform(what, cents);
  }

  private static final class AsContract implements Refund {
    @Override
    public void perform(Order what, long cents) throws IOException {
      Shop.pay(what, cents);
    }

    @Override
    public String toString() {
      return "refund_wanted: Shop.pay";
    }
  }
}
