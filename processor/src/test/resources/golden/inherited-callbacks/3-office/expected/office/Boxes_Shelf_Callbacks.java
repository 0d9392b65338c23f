package office;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Boxes.Shelf} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Boxes_Shelf_Callbacks {
  private Boxes_Shelf_Callbacks() {
  }

  /**
   * Calls {@code Boxes.Shelf.label}.
   */
  public static void label(Boxes.Shelf shelf, int year) {
    shelf.label(year);
  }

  /**
   * Calls {@link Boxes.Shelf#open(Object)}.
   */
  public static void open(Boxes.Shelf shelf, Object document) {
    shelf.open(document);
  }
}
