package shop;

import dev.hardwire.Event;
import java.util.function.Consumer;

/** Inherits its method from a generic interface. */
@Event(value = "order_placed", publisher = true)
public interface OrderPlaced extends Consumer<Order> {}
