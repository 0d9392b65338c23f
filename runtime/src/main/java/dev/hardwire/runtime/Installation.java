package dev.hardwire.runtime;

/**
 * A wiring that is installed: the publishers of its events reach its callbacks until this is
 * closed. It is what the generated {@code install()} of a wiring returns.
 *
 * <pre>{@code
 * Installation installation = wiring.install();
 * try {
 *   serve();
 * } finally {
 *   installation.close();
 * }
 * }</pre>
 *
 * <p>An application that publishes until it ends need not close it.
 *
 * <p>All methods may be called by any thread.
 */
public interface Installation extends AutoCloseable {

  /**
   * Unlinks the publishers, the one that was linked last first. From then on firing through them
   * throws an {@link IllegalStateException}, and another wiring can be installed. A fire that is
   * already running is not waited for.
   *
   * <p>When this returns, every publisher is unlinked, also where another thread closes at the same
   * time. Closing again does nothing.
   */
  @Override
  void close();
}
