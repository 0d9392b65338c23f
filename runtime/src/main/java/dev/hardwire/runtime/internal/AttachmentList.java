package dev.hardwire.runtime.internal;

import static java.util.Objects.requireNonNull;

import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.Subscription;

/**
 * The attached instances of a class.
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread.
 *
 * @param <O> the class of the owners
 */
public final class AttachmentList<O> extends Connections<O> implements Attachments<O> {

  /** Makes a list with a lock of its own. */
  public AttachmentList() {
    this(new Object());
  }

  /**
   * Makes a list of owners with callbacks of sticky events.
   *
   * @param lock with which these events store their latest values and take their snapshots
   */
  public AttachmentList(Object lock) {
    super(lock);
  }

  @Override
  public Subscription attach(O owner) {
    return connect(new Connection<>(this, requireNonNull(owner, "owner")));
  }

  @Override
  public Subscription attachWeakly(O owner) {
    requireNonNull(owner, "owner");
    return connect(new Connection<>(this, new WeakOwner<>(owner, collected())));
  }

  @Override
  public boolean detach(O owner) {
    return disconnect(requireNonNull(owner, "owner"));
  }

  @Override
  String callback() {
    return "attached owner";
  }
}
