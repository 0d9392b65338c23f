package dev.hardwire.durable.internal;

import dev.hardwire.durable.DurableStoreException;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;

/** Where the durable part of a fire goes to. */
public interface DurableOutlet {

  /**
   * Stores one delivery for each durable callback of an event, and what is sent to others.
   *
   * @param event the event
   * @param payload its arguments
   * @throws DurableStoreException if they could not be stored
   */
  <P> void store(DurableEvent<P> event, P payload);

  /**
   * Stores a fire of an event that is sent to others and returns a future.
   *
   * @param event the event
   * @param payload its arguments
   * @param answer what the callbacks that are called directly complete
   * @return completes when these are done and the fire is stored; or sent, where nothing is stored
   * @throws DurableStoreException if it could not be stored
   */
  <P> CompletableFuture<Void> send(
      DurableEvent<P> event, P payload, CompletableFuture<Void> answer);

  /**
   * The connection of the transaction.
   *
   * @return the publisher's
   * @throws IllegalStateException if each fire is a transaction of its own
   */
  Connection connection();
}
