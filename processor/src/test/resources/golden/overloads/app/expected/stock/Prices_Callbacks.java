package stock;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Prices} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Prices_Callbacks {
  private Prices_Callbacks() {
  }

  /**
   * Calls {@link Prices#show(Object, long)}.
   */
  public static void show5(Prices prices, Object article, long cents) {
    prices.show(article, cents);
  }

  /**
   * Calls {@link Prices#store(CharSequence)}.
   */
  public static void store(Prices prices, CharSequence article) {
    prices.store(article);
  }

  /**
   * Calls {@link Prices#store(CharSequence, int)}.
   */
  public static void store2(CharSequence article, int cents) {
    Prices.store(article, cents);
  }
}
