package dev.hardwire.durable.engine;

import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.PayloadCodec;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A durable callback.
 *
 * @param <P> what is stored of its event's arguments
 * @param id what its deliveries are stored for
 * @param formerly what they were stored for before
 * @param event the name of the event
 * @param displayName its class and method
 * @param backoff how often it is tried
 * @param decoder reads what is stored
 * @param call calls it
 * @param key what its deliveries are kept in order by; {@code null} for no order
 */
public record DurableCallback<P>(
    String id,
    List<String> formerly,
    String event,
    String displayName,
    Backoff backoff,
    Decoder<P> decoder,
    Call<P> call,
    @Nullable Function<P, Object> key) {

  /** Reads what is stored. */
  @FunctionalInterface
  public interface Decoder<P> {

    /**
     * Reads a payload.
     *
     * @param fire what is stored
     * @param codec reads bytes
     * @return the payload in its latest version
     * @throws NewerVersionException if a later version of the application wrote it
     * @throws RuntimeException if it can't be read
     */
    P decode(StoredFire fire, PayloadCodec codec);
  }

  /** Calls a callback. */
  @FunctionalInterface
  public interface Call<P> {

    /**
     * Calls it once.
     *
     * @param payload the event's arguments
     * @param delivery what it may ask for
     * @throws Exception what it throws
     */
    void run(P payload, Delivery delivery) throws Exception;
  }

  /** A copy of the list is kept. */
  public DurableCallback {
    formerly = List.copyOf(formerly);
  }

  /**
   * Whom the delivery of a payload is stored for.
   *
   * @param payload the event's arguments
   * @return the callback, and the lane
   */
  public Addressee addressee(P payload) {
    return new Addressee(id, key == null ? null : Lanes.of(key.apply(payload)));
  }
}
