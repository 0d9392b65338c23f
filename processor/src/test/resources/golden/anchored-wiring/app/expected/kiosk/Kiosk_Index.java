package kiosk;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.ModuleIndex;

/**
 * The events and callbacks of the module of {@link Kiosk}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "ab999470d957b8bce6c68e3160756dce",
    anchor = Kiosk.class
)
@IndexPart(
    callbacks = @IndexedCallback(events = "paper_sold", owner = "kiosk.Kiosk", method = "count",
            types = "int", parameters = "copies", entry = "Kiosk_count")
)
public final class Kiosk_Index {
  private Kiosk_Index() {
  }

  /**
   * Calls {@link Kiosk#count(int)}.
   */
  public static void Kiosk_count(int copies) {
    Kiosk.count(copies);
  }
}
