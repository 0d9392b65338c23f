package dev.hardwire.durable.internal;

import dev.hardwire.durable.Delivery;

/**
 * Calls a durable callback.
 *
 * @param <P> what is stored of the event's arguments
 */
@FunctionalInterface
public interface DurableCall<P> {

  /**
   * Calls it once.
   *
   * @param payload the event's arguments
   * @param delivery what the callback may ask for
   * @throws Exception what it throws
   */
  void run(P payload, Delivery delivery) throws Exception;
}
