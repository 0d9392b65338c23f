package cafe;

import dev.hardwire.index.Generated;

/**
 * Fires {@code guest_arrived}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Cafe#begrüße(String, int)}
 *   <li>{@link Cafe#注文(int)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Cafe_GuestArrivedDispatcher implements CafeWiring.GuestArrived {
  private final Cafe cafe;

  Cafe_GuestArrivedDispatcher(Cafe cafe) {
    this.cafe = cafe;
  }

  @Override
  public void fire(String größe, int количество) {
    Cafe.begrüße(größe, количество);
    cafe.注文(количество);
  }

  @Override
  public String toString() {
    return "guest_arrived: Cafe.begrüße, Cafe.注文";
  }
}
