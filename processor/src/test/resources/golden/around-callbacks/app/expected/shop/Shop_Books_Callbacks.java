package shop;

import dev.hardwire.index.Generated;
import java.io.IOException;

/**
 * Reaches callbacks of {@link Shop.Books} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Books_Callbacks {
  private Shop_Books_Callbacks() {
  }

  /**
   * Calls {@link Shop.Books#enter(String)}.
   */
  public static void enter(Shop.Books books, String timing) throws IOException {
    books.enter(timing);
  }

  /**
   * Calls {@link Shop.Books#isKnown(String)}.
   */
  public static boolean isKnown(String customer) {
    return Shop.Books.isKnown(customer);
  }

  /**
   * Calls {@link Shop.Books#quote()}.
   */
  public static int quote() {
    return Shop.Books.quote();
  }

  /**
   * Calls {@link Shop.Books#rate()}.
   */
  public static int rate(Shop.Books books) {
    return books.rate();
  }
}
