package dev.hardwire.runtime;

/**
 * A listener's or attached owner's connection to its events, which ends when this is closed.
 *
 * <pre>{@code
 * try (Subscription attached = wiring.chatSessionAttachments().attach(session)) {
 *   session.run();
 * }
 * }</pre>
 *
 * <p>It need not be kept: the connection lasts without it. All methods may be called by any thread.
 */
public interface Subscription extends AutoCloseable {

  /**
   * Ends the connection, with effect from the next fire on; a fire that is already running may
   * still reach it. Closing again does nothing, nor does closing a connection that ended otherwise.
   */
  @Override
  void close();

  /**
   * Whether the connection lasts. It ends when it is closed, when its listener or owner is removed,
   * evicted or, if it is held weakly, collected, and when a listener that was added for one event
   * has got it. It never starts again.
   *
   * @return whether the next fire reaches the listener or owner, as far as is known now
   */
  boolean isActive();
}
