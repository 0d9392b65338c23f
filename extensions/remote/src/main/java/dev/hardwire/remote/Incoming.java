package dev.hardwire.remote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Transport} has found: an event, or what isn't one.
 *
 * @param origin where it was found, and what came with it, such as {@code order_placed-3@17}; for
 *     people, and the same whenever it is found
 * @param envelope the event; {@code null} if it is none
 * @param bytes all that came
 * @param failure why it is no event; {@code null} if it is
 */
@SuppressWarnings({
  "ArrayRecordComponent", // never compared
  "exports" // JSpecify is needed to compile this module only, not those that use it
})
public record Incoming(
    String origin, @Nullable Envelope envelope, byte[] bytes, @Nullable RuntimeException failure) {

  /**
   * An event.
   *
   * @param origin where it was found
   * @param envelope the event
   * @return the same
   */
  public static Incoming of(String origin, Envelope envelope) {
    return new Incoming(origin, Objects.requireNonNull(envelope), envelope.data(), null);
  }

  /**
   * What is no event.
   *
   * @param origin where it was found
   * @param bytes all that came
   * @param failure why it is none
   * @return what is set aside
   */
  public static Incoming unreadable(String origin, byte[] bytes, RuntimeException failure) {
    return new Incoming(origin, null, bytes, Objects.requireNonNull(failure));
  }
}
