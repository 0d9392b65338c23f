package shop;

import dev.hardwire.index.Generated;

/**
 * Builds {@link ShopWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Builder {
  private Shop_Builder() {
  }

  static Ready start() {
    return new Steps();
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    ShopWiring build();
  }

  private static final class Steps implements Ready {
    @Override
    public ShopWiring build() {
      return ShopWiring.create();
    }
  }
}
