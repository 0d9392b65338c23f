package dev.hardwire.runtime;

/**
 * The listeners of an open event whose contract says who fired ({@code @Sender}).
 *
 * @param <C> the event contract
 * @param <S> the type of the sender
 */
public interface SenderListeners<C, S> extends Listeners<C> {

  /**
   * Adds a listener that hears only the events of one sender: of this object, not of one that
   * equals it. The sender is held weakly, and the connection ends when it is collected; a listener
   * that refers to the sender keeps it.
   *
   * <pre>{@code
   * wiring.doorOpenedListeners().addFor(frontDoor, (door, visitor) -> ring(visitor));
   * }</pre>
   *
   * @param sender whose events are heard
   * @param listener what hears them from the next fire on; held strongly
   * @return the connection of the listener
   * @throws NullPointerException if the sender or the listener is {@code null}
   */
  Subscription addFor(S sender, C listener);
}
