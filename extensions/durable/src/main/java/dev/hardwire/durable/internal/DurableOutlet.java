package dev.hardwire.durable.internal;

import dev.hardwire.durable.DurableStoreException;
import java.sql.Connection;

/** Where the durable part of a fire goes to. */
public interface DurableOutlet {

  /**
   * Stores one delivery for each durable callback of an event.
   *
   * @param event the event
   * @param payload its arguments
   * @throws DurableStoreException if they could not be stored
   */
  <P> void store(DurableEvent<P> event, P payload);

  /**
   * The connection of the transaction.
   *
   * @return the publisher's
   * @throws IllegalStateException if each fire is a transaction of its own
   */
  Connection connection();
}
