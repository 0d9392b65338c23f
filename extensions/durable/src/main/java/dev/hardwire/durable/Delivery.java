package dev.hardwire.durable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * One attempt to call a durable callback, for callbacks that have a parameter of this type. It is
 * of use to the callback alone, on its thread, until it returns.
 */
public interface Delivery {

  /**
   * The name of the event.
   *
   * @return letters, digits, {@code _}, {@code .} and {@code -}
   */
  String event();

  /**
   * What the fire is known by: the same for all callbacks and all attempts.
   *
   * @return a UUID of version 7
   */
  UUID id();

  /**
   * Which attempt this is.
   *
   * @return 1 for the first one
   */
  int attempt();

  /**
   * When the event was fired.
   *
   * @return the time by the clock of the publisher's process
   */
  Instant firedAt();

  /**
   * The connection by which the callback writes what is to be written once. Its transaction begins
   * when this is called first, and is committed when the callback has returned, together with the
   * note that it did; where it fails, it is rolled back. Where the note is there already, since the
   * process died between the commit and the end of the delivery, this throws what ends the callback
   * and counts as its success.
   *
   * @return the same connection at each call; committing, rolling back and closing it are refused
   * @throws SQLException if there is no connection to be had
   */
  Connection connection() throws SQLException;
}
