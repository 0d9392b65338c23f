package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.Connections.Handover;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest value of a sticky event, for those who arrive later. */
record Arrivals<T, L>(String event, Supplier<? extends @Nullable L> latest, Handover<T, L> hand) {

  /** Reads the value now, to be handed over later; {@code null} if there is none. */
  @Nullable Runnable handOver(Connection<T> connection) {
    L value = latest.get();
    return value == null ? null : () -> handOver(connection, value);
  }

  private void handOver(Connection<T> connection, L value) {
    try {
      hand.hand(connection, value);
    } catch (Throwable failure) {
      connection.close();
      throw Ending.isUnchecked(failure) ? Ending.sneaky(failure) : wrapped(connection, failure);
    }
  }

  private CallbackException wrapped(Connection<T> connection, Throwable failure) {
    Ending.keepInterrupt(failure);
    Object receiver = connection.receiver();
    String callback = connection.callback();
    return new CallbackException(
        event, List.of(new CallbackFailure(event, callback, failure, receiver, false)));
  }
}
