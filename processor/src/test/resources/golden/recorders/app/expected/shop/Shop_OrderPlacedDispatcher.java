package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_placed}: runs {@link Shop.Books#enter(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher implements Shop.OrderPlaced {
  private final Shop_OrderPlacedRecorder recorder;

  Shop_OrderPlacedDispatcher(Shop_Context context) {
    this.recorder = context.orderPlacedRecorder;
  }

  @Override
  public void fire(String customer, int... toString) {
    this.recorder.heardByWiring(customer, toString);
    Shop.Books.enter(customer);
  }

  @Override
  public String toString() {
    return "order_placed: Shop.Books.enter";
  }
}
