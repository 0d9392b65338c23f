package shop;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link ShopWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Builder {
  private Shop_Builder() {
  }

  static WarehouseStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Warehouse}.
   */
  public interface WarehouseStep {
    Ready warehouse(Warehouse warehouse);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    ShopWiring build();
  }

  private static final class Steps implements WarehouseStep, Ready {
    private Warehouse warehouse;

    @Override
    public Ready warehouse(Warehouse warehouse) {
      this.warehouse = Objects.requireNonNull(warehouse, "warehouse");
      return this;
    }

    @Override
    public ShopWiring build() {
      return ShopWiring.create(warehouse);
    }
  }
}
