package dev.hardwire;

/**
 * What becomes of the failure of a callback or listener. Under every policy an {@link Error} or an
 * {@link InterruptedException} ends the fire and reaches the publisher; for the latter the thread's
 * interrupt flag is set.
 *
 * <p>What a callback of a {@code void} event throws on an executor can't reach the publisher any
 * more: whatever the policy, it goes to the wiring's error handler. Where the contract returns a
 * {@code CompletableFuture}, that is what failures reach in the publisher's place.
 */
public enum FailurePolicy {
  /** The first failure reaches the publisher, and nothing further runs; as with a call by hand. */
  PROPAGATE,

  /**
   * Everything runs. Then a {@code dev.hardwire.runtime.CallbackException} with the first failure
   * as its cause, and the others suppressed, reaches the publisher, who gets no answer.
   */
  COLLECT,

  /**
   * Everything runs. Each failure goes to the wiring's error handler; a failed callback has no part
   * in the answer.
   */
  ISOLATE,

  /**
   * As {@link #ISOLATE}; and a listener or attached owner that fails several times in a row ({@link
   * Event#evictAfter}) is removed, which the error handler is told.
   */
  EVICT
}
