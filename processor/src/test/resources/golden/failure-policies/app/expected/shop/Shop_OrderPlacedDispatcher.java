package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Interrupts;
import java.io.IOException;

/**
 * Fires {@code order_placed}: runs {@link Shop.Books#enter(String, String[])}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher implements Shop.OrderPlaced {
  private final Shop.Books books;

  Shop_OrderPlacedDispatcher(Shop.Books books) {
    this.books = books;
  }

  @Override
  public void fire(String customer, String[] articles) throws IOException, InterruptedException {
    try {
      books.enter(customer, articles);
    } catch (Throwable failure) {
      Interrupts.keep(failure);
      throw failure;
    }
  }

  @Override
  public String toString() {
    return "order_placed: Shop.Books.enter";
  }
}
