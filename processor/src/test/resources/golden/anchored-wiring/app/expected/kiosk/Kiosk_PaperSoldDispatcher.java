package kiosk;

import dev.hardwire.index.Generated;

/**
 * Fires {@code paper_sold}: runs {@link Kiosk#count(int)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Kiosk_PaperSoldDispatcher {
  static final KioskWiring.PaperSold CONTRACT = new AsContract();

  private Kiosk_PaperSoldDispatcher() {
  }

  /**
   * Fires {@code paper_sold}.
   */
  public static void fire(int copies) {
    Kiosk_PaperSoldDispatcher.CONTRACT.fire(copies);
  }

  private static final class AsContract implements KioskWiring.PaperSold {
    @Override
    public void fire(int copies) {
      Kiosk.count(copies);
    }

    @Override
    public String toString() {
      return "paper_sold: Kiosk.count";
    }
  }
}
