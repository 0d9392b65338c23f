package library;

import dev.hardwire.index.Generated;

/**
 * Fires {@code shelf_full}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_ShelfFullDispatcher {
  static final ShelfFull CONTRACT = new AsContract();

  private Library_ShelfFullDispatcher() {
  }

  /**
   * Fires {@code shelf_full}.
   */
  public static void fire(String shelf) {
    Library_ShelfFullDispatcher.CONTRACT.fire(shelf);
  }

  private static final class AsContract implements ShelfFull {
    @Override
    public void fire(String shelf) {
    }

    @Override
    public String toString() {
      return "shelf_full: no callbacks";
    }
  }
}
