package cafe;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Cafe} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Cafe_Callbacks {
  private Cafe_Callbacks() {
  }

  /**
   * Calls {@link Cafe#begrüße(String, int)}.
   */
  public static void begrüße(String größe, int количество) {
    Cafe.begrüße(größe, количество);
  }

  /**
   * Calls {@link Cafe#注文(int)}.
   */
  public static void 注文(Cafe cafe, int количество) {
    cafe.注文(количество);
  }
}
