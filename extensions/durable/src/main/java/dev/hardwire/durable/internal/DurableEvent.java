package dev.hardwire.durable.internal;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.RefusedDeliveryException;
import dev.hardwire.durable.engine.Addressee;
import dev.hardwire.durable.engine.Backoff;
import dev.hardwire.durable.engine.DurableCallback;
import dev.hardwire.durable.engine.NewerVersionException;
import dev.hardwire.durable.engine.ReceivedEvent;
import dev.hardwire.durable.engine.StoredFire;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An event with durable callbacks, or one that is sent to other processes, as the generated code
 * declares it.
 *
 * <p>Not an API for applications; see the package.
 *
 * @param <P> what is stored of its arguments
 */
@SuppressWarnings("exports") // seen by hardwire-remote, and by generated code
public final class DurableEvent<P> {

  private final String name;
  private final int version;
  private final PayloadType<P> type;
  private final Map<Integer, Upcast<?, P>> upcasts;
  private final List<DurableCallback<P>> callbacks;
  private final boolean isSent;
  private final boolean isReceived;
  private final @Nullable Function<P, @Nullable Object> key;

  private DurableEvent(Builder<P> builder) {
    name = builder.name;
    version = builder.version;
    type = builder.type;
    upcasts = Map.copyOf(builder.upcasts);
    callbacks = builder.callbacks.stream().map(callback -> callback.build(this)).toList();
    isSent = builder.isSent;
    isReceived = builder.isReceived;
    key = builder.key;
  }

  /**
   * Begins to declare an event.
   *
   * @param event its name
   * @param version the version of its parameters
   * @param type what is stored of them
   * @return what takes its callbacks
   */
  public static <P> Builder<P> of(String event, int version, PayloadType<P> type) {
    return new Builder<>(event, version, type);
  }

  String name() {
    return name;
  }

  /** Whether each fire is sent to other processes. */
  boolean isSent() {
    return isSent;
  }

  /** Whether what other processes send runs the callbacks. */
  boolean isReceived() {
    return isReceived;
  }

  /** What leaves the process. */
  Departure departure(UUID id, StoredFire fire, P payload) {
    Object value = key == null ? null : key.apply(payload);
    return new Departure(id, fire, value == null ? null : value.toString());
  }

  /** What leaves the process of a fire that was stored. */
  Departure departure(UUID id, StoredFire fire, PayloadCodec codec) {
    return departure(id, fire, decode(fire, codec));
  }

  /** What is stored of a fire of another process. */
  ReceivedEvent<P> received() {
    return new ReceivedEvent<>(name, callbacks, this::decode);
  }

  /** All that may be found in the store. */
  List<PayloadType<?>> types() {
    List<PayloadType<?>> types = new ArrayList<>();
    types.add(type);
    upcasts.values().forEach(upcast -> types.add(upcast.type()));
    return types;
  }

  List<DurableCallback<P>> callbacks() {
    return callbacks;
  }

  /** Whom a fire is stored for. */
  List<Addressee> addressees(P payload) {
    return callbacks.stream().map(callback -> callback.addressee(payload)).toList();
  }

  StoredFire fire(P payload, PayloadCodec codec, Instant now) {
    return new StoredFire(name, version, now, codec.encode(type, payload));
  }

  private P decode(StoredFire fire, PayloadCodec codec) {
    if (fire.version() == version) {
      return codec.decode(type, fire.payload());
    }
    if (fire.version() > version) {
      throw new NewerVersionException(name, fire.version(), version);
    }
    Upcast<?, P> upcast = upcasts.get(fire.version());
    if (upcast == null) {
      throw new RefusedDeliveryException(
          "Nothing reads version " + fire.version() + " of '" + name + "': it has no upcaster");
    }
    return upcast.read(fire, codec);
  }

  private record Upcast<O, P>(PayloadType<O> type, BiConsumer<O, Consumer<P>> upcaster) {

    P read(StoredFire fire, PayloadCodec codec) {
      List<P> fired = new ArrayList<>(1);
      upcaster.accept(codec.decode(type, fire.payload()), fired::add);
      if (fired.size() != 1) {
        throw new RefusedDeliveryException(
            "The upcaster for version %d of '%s' fired %d times instead of once"
                .formatted(fire.version(), fire.event(), fired.size()));
      }
      return fired.get(0);
    }
  }

  /**
   * Takes what belongs to an event.
   *
   * @param <P> what is stored of its arguments
   */
  public static final class Builder<P> {

    private final String name;
    private final int version;
    private final PayloadType<P> type;
    private final Map<Integer, Upcast<?, P>> upcasts = new TreeMap<>();
    private final List<CallbackBuilder<P>> callbacks = new ArrayList<>();
    private boolean isSent;
    private boolean isReceived;
    private @Nullable Function<P, @Nullable Object> key;

    private Builder(String name, int version, PayloadType<P> type) {
      this.name = name;
      this.version = version;
      this.type = type;
    }

    /**
     * Reads what was stored with an earlier version.
     *
     * @param version the earlier version
     * @param type what was stored then
     * @param upcaster hands on exactly one payload
     * @return this
     */
    public <O> Builder<P> upcast(
        int version, PayloadType<O> type, BiConsumer<O, Consumer<P>> upcaster) {
      upcasts.put(version, new Upcast<>(type, upcaster));
      return this;
    }

    /**
     * Has each fire sent to other processes.
     *
     * @return this
     */
    public Builder<P> sent() {
      isSent = true;
      return this;
    }

    /**
     * Keeps those fires in order that are sent with the same text.
     *
     * @param newKey what they are told apart by
     * @return this
     */
    public Builder<P> key(Function<P, @Nullable Object> newKey) {
      key = newKey;
      return this;
    }

    /**
     * Has what other processes send run the callbacks.
     *
     * @return this
     */
    public Builder<P> received() {
      isReceived = true;
      return this;
    }

    /**
     * Begins a callback; what follows until the next one belongs to it.
     *
     * @param id what its deliveries are stored for
     * @param displayName its class and method
     * @param call calls it
     * @return this
     */
    public Builder<P> callback(String id, String displayName, DurableCall<P> call) {
      callbacks.add(new CallbackBuilder<>(id, displayName, call));
      return this;
    }

    /**
     * Adds ids that the callback had before.
     *
     * @param ids what deliveries may still be stored for
     * @return this
     */
    public Builder<P> formerly(String... ids) {
      latest().formerly = List.of(ids);
      return this;
    }

    /**
     * Says how often the callback is called that fails, and when.
     *
     * @param attempts at least 1
     * @param firstMillis the time until the second attempt
     * @param maxMillis the longest time between two attempts
     * @return this
     */
    public Builder<P> retry(int attempts, long firstMillis, long maxMillis) {
      latest().backoff =
          new Backoff(attempts, Duration.ofMillis(firstMillis), Duration.ofMillis(maxMillis));
      return this;
    }

    /**
     * Keeps the calls of the callback in order.
     *
     * @param key what calls are kept in order by
     * @return this
     */
    public Builder<P> orderedBy(Function<P, Object> key) {
      latest().key = key;
      return this;
    }

    /**
     * Ends the declaration.
     *
     * @return the event
     */
    public DurableEvent<P> build() {
      return new DurableEvent<>(this);
    }

    private CallbackBuilder<P> latest() {
      if (callbacks.isEmpty()) {
        throw new IllegalStateException("No callback has begun");
      }
      return callbacks.get(callbacks.size() - 1);
    }
  }

  private static final class CallbackBuilder<P> {

    private final String id;
    private final String displayName;
    private final DurableCall<P> call;
    private List<String> formerly = List.of();
    private Backoff backoff = Backoff.DEFAULT;
    private @Nullable Function<P, Object> key;

    CallbackBuilder(String id, String displayName, DurableCall<P> call) {
      this.id = id;
      this.displayName = displayName;
      this.call = call;
    }

    DurableCallback<P> build(DurableEvent<P> event) {
      return new DurableCallback<>(
          id, formerly, event.name, displayName, backoff, event::decode, call::run, key);
    }
  }
}
