package dev.hardwire.async;

/** What the failure of a coroutine is thrown as. */
final class CoroutineFailures {

  private CoroutineFailures() {}

  /** What a sender is thrown: unchecked failures as they are. */
  static RuntimeException forSender(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new CoroutineFailedException(failure);
  }

  /**
   * Throws any failure.
   *
   * @return never; the type lets callers write {@code throw}
   */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
    throw (E) failure;
  }
}
