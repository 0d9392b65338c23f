package shop;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;

/**
 * Fires {@code till_opened}: runs {@link Shop.Audit#till(EventInfo)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_TillOpenedDispatcher {
  static final Shop.TillOpened CONTRACT = new AsContract();

  private Shop_TillOpenedDispatcher() {
  }

  /**
   * Fires {@code till_opened}.
   */
  public static void fire(EventInfo info) {
    Shop_TillOpenedDispatcher.CONTRACT.fire(info);
  }

  private static final class AsContract implements Shop.TillOpened {
    @Override
    public void fire(EventInfo info) {
      Shop.Audit.till(info);
    }

    @Override
    public String toString() {
      return "till_opened: Shop.Audit.till";
    }
  }
}
