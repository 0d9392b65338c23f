package dev.hardwire;

/** What happens to a call of a callback that has as many unfinished ones as it is allowed. */
public enum WhenFull {
  /** Whoever hands the call over waits until another one is finished. */
  BLOCK,

  /**
   * The call fails with a {@code dev.hardwire.async.RejectedCallbackException}, which reaches the
   * publisher unless the event's failure policy says otherwise.
   */
  REJECT
}
