package shop;

import dev.hardwire.index.Generated;

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
  public static void enter(String customer) {
    Shop.Books.enter(customer);
  }

  /**
   * Calls {@link Shop.Books#rate()}.
   */
  public static int rate() {
    return Shop.Books.rate();
  }
}
