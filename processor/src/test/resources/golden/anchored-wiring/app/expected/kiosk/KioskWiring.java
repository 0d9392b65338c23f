package kiosk;

import dev.hardwire.index.Generated;
import dev.hardwire.index.WiredFrom;

/**
 * The events of {@link Kiosk}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@WiredFrom(Kiosk_Index.class)
public final class KioskWiring {
  private KioskWiring() {
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static KioskWiring create() {
    return new KioskWiring();
  }

  /**
   * The event {@code paper_sold}.
   */
  public PaperSold paperSold() {
    return Kiosk_PaperSoldDispatcher.CONTRACT;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Kiosk_EventsByName.run(this, event, arguments);
  }

  /**
   * The event {@code paper_sold}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface PaperSold {
    void fire(int copies);
  }
}
