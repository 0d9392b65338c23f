package dev.hardwire.runtime;

/**
 * The attached instances of an {@code @Attachable} owner. Each of their callbacks runs for all of
 * them, in the order in which they were attached.
 *
 * <pre>{@code
 * try (Subscription attached = wiring.chatSessionAttachments().attach(session)) {
 *   session.run();
 * }
 * }</pre>
 *
 * <p>Attaching and detaching take effect with the next fire: each fire runs the owners that were
 * there when it started. Hence one that is detached while a fire runs may still hear it. An owner
 * that is attached twice hears each event twice and has two subscriptions.
 *
 * <p>Attaching an owner with callbacks of sticky events hands the arguments of their latest fires
 * over, if there were any, before the method returns. Where that fails under {@code PROPAGATE} or
 * {@code COLLECT}, the owner is detached again and the failure reaches the caller, a checked one as
 * the cause of a {@link CallbackException}.
 *
 * <p>All methods may be called by any thread, also while an event is fired and by its callbacks.
 * Attaching and detaching copy the list; firing takes no lock.
 *
 * @param <O> the class of the owners
 */
public interface Attachments<O> {

  /**
   * Attaches an owner, which is held strongly: it stays until it is detached.
   *
   * @param owner the instance whose callbacks run from the next fire on
   * @return the connection of the owner
   * @throws NullPointerException if the owner is {@code null}
   */
  Subscription attach(O owner);

  /**
   * Attaches an owner as long as something else refers to it: it is held weakly, and the connection
   * ends when it is collected.
   *
   * @param owner the instance whose callbacks run from the next fire on
   * @return the connection of the owner
   * @throws NullPointerException if the owner is {@code null}
   */
  Subscription attachWeakly(O owner);

  /**
   * Detaches an owner: this object, not one that equals it. If it was attached more than once, the
   * connection that came first ends.
   *
   * @param owner the instance whose callbacks shall run no further
   * @return whether it was attached
   * @throws NullPointerException if the owner is {@code null}
   */
  boolean detach(O owner);

  /**
   * How many connections there are. Those that ended are not counted, nor are those whose weakly
   * held owner is collected.
   *
   * @return the number of live connections; an owner that was attached twice counts twice
   */
  int size();
}
