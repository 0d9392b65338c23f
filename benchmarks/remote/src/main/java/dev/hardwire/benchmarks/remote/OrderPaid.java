package dev.hardwire.benchmarks.remote;

import dev.hardwire.Event;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The event that is sent at once. */
@Event(value = "order_paid", key = "order")
interface OrderPaid {
  CompletableFuture<Void> fire(UUID order, long cents);
}
