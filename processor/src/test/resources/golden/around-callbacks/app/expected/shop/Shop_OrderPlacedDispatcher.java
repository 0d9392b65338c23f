package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ListenerList;
import java.io.IOException;

/**
 * Fires {@code order_placed}: runs {@link Shop.Books#enter(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher implements Shop.OrderPlaced {
  private final Shop.Books books;

  private final Timing timing;

  private final ListenerList<Shop.OrderPlaced, Object> listeners;

  Shop_OrderPlacedDispatcher(Shop.Books books, Timing timing, Shop_Context context) {
    this.books = books;
    this.timing = timing;
    this.listeners = context.orderPlacedListeners;
  }

  @Override
  public void fire(String timing) throws IOException {
    Connection<Shop.OrderPlaced>[] listening = this.listeners.current();
    {
      var token = this.timing.before("order_placed", "Shop.Books.enter");
      try {
        books.enter(timing);
      } catch (Throwable failure) {
        AroundFailures.failed(this.timing, "order_placed", "Shop.Books.enter", token, failure);
        throw failure;
      }
      this.timing.after("order_placed", "Shop.Books.enter", token);
    }
    for (Connection<Shop.OrderPlaced> connection : listening) {
      Shop.OrderPlaced listener = connection.target();
      if (listener != null) {
        {
          var token = this.timing.before("order_placed", "listener");
          try {
            listener.fire(timing);
          } catch (Throwable failure) {
            AroundFailures.failed(this.timing, "order_placed", "listener", token, failure);
            throw failure;
          }
          this.timing.after("order_placed", "listener", token);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "order_placed: Shop.Books.enter";
  }
}
