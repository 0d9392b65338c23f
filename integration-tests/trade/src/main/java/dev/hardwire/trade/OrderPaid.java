package dev.hardwire.trade;

import dev.hardwire.Event;
import java.util.concurrent.CompletableFuture;

/** A customer has paid. */
@Event("order_paid")
public interface OrderPaid {

  /** Tells of it. */
  CompletableFuture<Void> fire(String order);
}
