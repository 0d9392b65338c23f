package dev.hardwire.durable.internal;

import dev.hardwire.durable.PayloadType;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An event with durable callbacks, as the generated code declares it.
 *
 * @param <P> what is stored of its arguments
 */
public final class DurableEvent<P> {

  private final PayloadType<P> type;

  private DurableEvent(PayloadType<P> type) {
    this.type = type;
  }

  PayloadType<P> type() {
    return type;
  }

  static <P> DurableEvent<P> with(PayloadType<P> type) {
    return new DurableEvent<>(type);
  }

  public static <P> Builder<P> of(String event, int version, PayloadType<P> type) {
    return Unfinished.yet();
  }

  public static final class Builder<P> {

    private Builder() {}

    /** Reads what was stored with an earlier version. The upcaster hands on exactly one payload. */
    public <O> Builder<P> upcast(
        int version, PayloadType<O> type, BiConsumer<O, Consumer<P>> upcaster) {
      return Unfinished.yet();
    }

    /** Begins a callback; what follows until the next one belongs to it. */
    public Builder<P> callback(String id, String displayName, DurableCall<P> call) {
      return Unfinished.yet();
    }

    public Builder<P> formerly(String... ids) {
      return Unfinished.yet();
    }

    public Builder<P> retry(int attempts, long firstMillis, long maxMillis) {
      return Unfinished.yet();
    }

    public Builder<P> orderedBy(Function<P, Object> key) {
      return Unfinished.yet();
    }

    public DurableEvent<P> build() {
      return Unfinished.yet();
    }
  }
}
