package dev.hardwire.remote;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What carries events between processes. Used by any thread. */
public interface Transport {

  /**
   * Sends an event. Those with the same subject arrive in the order in which they were sent by one
   * thread, as long as none of them fails.
   *
   * @param envelope the event
   * @return completes when the event can no longer be lost; fails with an {@link
   *     UnsendableException} if it can never be sent, and with anything else if it may be later
   */
  CompletableFuture<Void> send(Envelope envelope);

  /** Has what was handed to {@link #send} leave at once. */
  void flush();

  /**
   * Begins to receive, at most once.
   *
   * @param events the names of the events
   * @param receiver is called by one thread or several; and once more with what it was not able to
   *     take
   */
  void receive(Set<String> events, Receiver receiver);

  /**
   * Ends receiving: the receiver is not called any more.
   *
   * @param atMost how long to wait for it to return
   */
  void endReceiving(Duration atMost);

  /**
   * Ends sending, when all is sent.
   *
   * @param atMost how long to wait
   */
  void close(Duration atMost);

  /** Takes what is received. */
  @FunctionalInterface
  interface Receiver {

    /**
     * Takes some events, all or none. When this returns they need not be handed over again.
     *
     * @param incoming in the order in which they were found
     * @throws Exception if none could be taken
     */
    void receive(List<Incoming> incoming) throws Exception;
  }
}
