package dev.hardwire.durable.internal;

import dev.hardwire.durable.engine.Arrivals;
import dev.hardwire.durable.sql.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * By what events leave the process, and enter it. Implemented by {@code hardwire-remote}; called by
 * any thread, {@link #open} once, before anything else.
 */
@SuppressWarnings("exports") // seen by hardwire-remote, and by generated code
public interface RemoteLink {

  /** The id under which what can never be sent is set aside. */
  String UNSENDABLE = "hardwire.sent";

  /**
   * Prepares the store for what is to be sent.
   *
   * @param database the store; {@code null} where nothing is kept
   * @param contentType what the codec writes
   * @param clock what time it is
   * @throws SQLException if the database fails
   */
  void open(@Nullable Database database, String contentType, InstantSource clock)
      throws SQLException;

  /**
   * Keeps what is to be sent.
   *
   * @param connection in the publisher's transaction
   * @param departure what is sent once that is committed
   * @throws SQLException if the database fails
   */
  void store(Connection connection, Departure departure) throws SQLException;

  /** Has what was kept sent at once, after a commit. */
  void wake();

  /**
   * Sends what was kept, and what is kept meanwhile. Called by one thread of all processes.
   *
   * @param polling how often to look for what others have kept
   * @param isClosing whether the thread is wanted back
   */
  void relay(Duration polling, BooleanSupplier isClosing);

  /**
   * Sends without keeping it.
   *
   * @param departure what is sent
   * @return completes when others can receive it
   */
  CompletableFuture<Void> send(Departure departure);

  /**
   * Begins to receive.
   *
   * @param received the names of the events that are received
   * @param arrivals takes them
   */
  void begin(Set<String> received, Arrivals arrivals);

  /**
   * Receives no more.
   *
   * @param atMost how long to wait for what is being stored
   */
  void endReceiving(Duration atMost);

  /**
   * Sends no more, once nothing is relayed.
   *
   * @param atMost how long to wait for what goes on
   */
  void close(Duration atMost);
}
