package orders;

import dev.hardwire.Event;
import dev.hardwire.Upcaster;
import java.util.List;
import java.util.UUID;

/** A customer has placed an order. */
@Event(value = "order_placed", version = 3)
public interface OrderPlaced {

  /** Tells of it. */
  void fire(UUID order, long cents, String currency, List<Line> lines);

  /** There was only the euro, and one line. */
  @Upcaster(1)
  static void inEuros(UUID order, long cents, OrderPlaced next) {
    next.fire(order, cents, "EUR", List.of());
  }

  /** There was one line. */
  @Upcaster(2)
  static void inOneLine(UUID order, long cents, String currency, OrderPlaced next) {
    next.fire(order, cents, currency, List.of());
  }

  /** A part of an order. */
  record Line(String product, int amount) {}
}
