package stock;

import dev.hardwire.Event;

@Event("price_changed")
public interface PriceChanged {

  void fire(CharSequence article, int cents);

  /** Looks like the method above when it is called by {@code run}. */
  default void fire(Runnable article, int cents) {}
}
