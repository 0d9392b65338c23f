package dev.hardwire.runtime;

import java.util.function.Function;

/**
 * The listeners of an open event, which run after its callbacks, in the order in which they were
 * added.
 *
 * <pre>{@code
 * Subscription greeting = wiring.userJoinedListeners().add((name, email) -> greet(name));
 * }</pre>
 *
 * <p>Additions and removals take effect with the next fire: each fire runs the listeners that were
 * there when it started. Hence a listener that is removed while a fire runs may still hear it. The
 * same listener added twice hears each event twice and has two subscriptions.
 *
 * <p>Adding to a sticky event hands the arguments of its latest fire over, if there was one, before
 * the method returns. Where that fails under {@code PROPAGATE} or {@code COLLECT}, the listener is
 * removed again and the failure reaches the caller, a checked one as the cause of a {@link
 * CallbackException}.
 *
 * <p>All methods may be called by any thread, also while an event is fired and by its callbacks and
 * listeners. Additions and removals copy the list; firing takes no lock, but for that of a sticky
 * event, which is held while its arguments are stored and never while a listener runs.
 *
 * @param <C> the event contract
 */
public interface Listeners<C> {

  /**
   * Adds a listener, which is held strongly: it stays until it is removed.
   *
   * @param listener what hears the event from the next fire on
   * @return the connection of the listener
   * @throws NullPointerException if the listener is {@code null}
   */
  Subscription add(C listener);

  /**
   * Adds a listener for one event: it is removed as soon as a fire, or the hand-over of a sticky
   * event, is about to call it. It is called at most once, also where several threads fire.
   *
   * @param listener what hears the next event
   * @return the connection of the listener
   * @throws NullPointerException if the listener is {@code null}
   */
  Subscription addOnce(C listener);

  /**
   * Adds a listener that lasts as long as its owner, which is held weakly. The function is applied
   * for each fire and must not refer to the owner otherwise than by its parameter: what captures
   * the owner keeps it.
   *
   * <pre>{@code
   * listeners.addWeakly(this, window -> window::show);
   * }</pre>
   *
   * <p>{@link #remove} doesn't find it: close the subscription to remove it earlier.
   *
   * @param <O> the type of the owner
   * @param owner the object with whose collection the connection ends
   * @param listener makes the listener out of the owner; where it throws or answers {@code null},
   *     that is the listener's failure
   * @return the connection of the listener
   * @throws NullPointerException if the owner or the function is {@code null}
   */
  <O> Subscription addWeakly(O owner, Function<? super O, ? extends C> listener);

  /**
   * Removes a listener: this object, not one that equals it. If it was added more than once, the
   * connection that was added first ends.
   *
   * @param listener what shall hear no further fire
   * @return whether it was there
   * @throws NullPointerException if the listener is {@code null}
   */
  boolean remove(C listener);

  /**
   * How many connections there are. Those that ended are not counted, nor are those whose weakly
   * held owner or sender is collected.
   *
   * @return the number of live connections; a listener that was added twice counts twice
   */
  int size();
}
