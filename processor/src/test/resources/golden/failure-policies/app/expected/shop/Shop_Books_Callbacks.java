package shop;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.Optional;

/**
 * Reaches callbacks of {@link Shop.Books} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Books_Callbacks {
  private Shop_Books_Callbacks() {
  }

  /**
   * Calls {@link Shop.Books#discount()}.
   */
  public static Optional<Integer> discount(Shop.Books books) {
    return books.discount();
  }

  /**
   * Calls {@link Shop.Books#enter(String, String[])}.
   */
  public static void enter(Shop.Books books, String customer, String[] articles) throws
      IOException {
    books.enter(customer, articles);
  }

  /**
   * Calls {@link Shop.Books#isKnown(String)}.
   */
  public static boolean isKnown(Shop.Books books, String customer) {
    return books.isKnown(customer);
  }

  /**
   * Calls {@link Shop.Books#log(String)}.
   */
  public static void log(String customer) {
    Shop.Books.log(customer);
  }

  /**
   * Calls {@link Shop.Books#price(int)}.
   */
  public static Integer price(Shop.Books books, int cents) {
    return books.price(cents);
  }

  /**
   * Calls {@link Shop.Books#quote()}.
   */
  public static int quote() {
    return Shop.Books.quote();
  }

  /**
   * Calls {@link Shop.Books#write(String)}.
   */
  public static void write(Shop.Books books, String customer) {
    books.write(customer);
  }
}
