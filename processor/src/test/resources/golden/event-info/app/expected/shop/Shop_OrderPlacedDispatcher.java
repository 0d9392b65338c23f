package shop;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Fires {@code order_placed}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Audit#count()}
 *   <li>{@link Shop.Audit#keep(EventInfo, String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher {
  private static final Map<String, String> METADATA = Map.ofEntries(Map.entry("audit", "\"yes\""));

  static final Shop.OrderPlaced CONTRACT = new AsContract();

  private Shop_OrderPlacedDispatcher() {
  }

  /**
   * Fires {@code order_placed}.
   */
  public static void fire(String info, String failure) {
    Shop_OrderPlacedDispatcher.CONTRACT.fire(info, failure);
  }

  private static final class AsContract implements Shop.OrderPlaced {
    @Override
    public void fire(String info, String failure) {
      EventInfo info2 = new EventInfo("order_placed", Instant.now(), METADATA,
          Optional.ofNullable(failure));
      Shop.Audit.count();
      Shop.Audit.keep(info2, failure);
    }

    @Override
    public String toString() {
      return "order_placed: Shop.Audit.count, Shop.Audit.keep";
    }
  }
}
