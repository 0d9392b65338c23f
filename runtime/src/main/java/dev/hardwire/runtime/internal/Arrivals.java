package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.Connections.Handover;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest value of a sticky event, for those who arrive later. */
final class Arrivals<T, L> {

  private final String event;
  private final Supplier<? extends @Nullable L> latest;
  private final Handover<T, L> hand;

  Arrivals(String event, Supplier<? extends @Nullable L> latest, Handover<T, L> hand) {
    this.event = event;
    this.latest = latest;
    this.hand = hand;
  }

  /** The value now; {@code null} if there is none. */
  @Nullable Object latest() {
    return latest.get();
  }

  /**
   * Hands a value over that {@link #latest()} answered before, and closes the connection where that
   * fails.
   */
  @SuppressWarnings("unchecked")
  void handOver(Connection<T> connection, Object value) {
    try {
      hand.hand(connection, (L) value);
    } catch (Throwable failure) {
      connection.close();
      throw Ending.isUnchecked(failure) ? Ending.sneaky(failure) : wrapped(connection, failure);
    }
  }

  private CallbackException wrapped(Connection<T> connection, Throwable failure) {
    Interrupts.keep(failure);
    Object receiver = connection.receiver();
    String callback = connection.callback();
    return new CallbackException(
        event, List.of(new CallbackFailure(event, callback, failure, receiver, false)));
  }
}
