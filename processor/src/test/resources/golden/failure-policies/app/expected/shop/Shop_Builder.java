package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;

/**
 * Builds {@link ShopWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Builder {
  private Shop_Builder() {
  }

  static BooksStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Shop.Books}.
   */
  public interface BooksStep {
    Ready books(Shop.Books books);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    Ready onError(ErrorHandler handler);

    ShopWiring build();
  }

  private static final class Steps implements BooksStep, Ready {
    private Shop.Books books;

    private ErrorHandler handler = ErrorHandler.logging();

    @Override
    public Ready books(Shop.Books books) {
      this.books = Objects.requireNonNull(books, "books");
      return this;
    }

    @Override
    public ShopWiring build() {
      return ShopWiring.create(books, new Shop_Context(this.handler));
    }

    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    @Override
    public Ready onError(ErrorHandler handler) {
      this.handler = Objects.requireNonNull(handler, "handler");
      return this;
    }
  }
}
