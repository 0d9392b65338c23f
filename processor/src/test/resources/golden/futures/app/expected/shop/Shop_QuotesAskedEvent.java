package shop;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.SenderListeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * An event {@code quotes_asked} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_QuotesAskedEvent implements Shop.QuotesAsked {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final ListenerList<Shop.QuotesAsked, Object> listeners = new ListenerList<>();

  private final InFlight inFlight;

  private final AsyncCallback listener;

  private final ErrorReports errors;

  /**
   * An event with the metadata of its declaration.
   */
  public Shop_QuotesAskedEvent() {
    this(Map.of(), ErrorHandler.logging());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public Shop_QuotesAskedEvent(Map<String, String> metadata) {
    this(metadata, ErrorHandler.logging());
  }

  /**
   * An event with metadata and an error handler of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   * @param handler is told of failures
   */
  public Shop_QuotesAskedEvent(Map<String, String> metadata, ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
    this.inFlight = InFlight.untracked(this.errors);
    this.listener = this.inFlight.callback("quotes_asked", "listener").evictAfter(3);
  }

  /**
   * Adds listeners to this event.
   */
  public SenderListeners<Shop.QuotesAsked, Object> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public CompletableFuture<List<Number>> fire(Object asker, String item) {
    Connection<Shop.QuotesAsked>[] listening = this.listeners.current();
    FutureFire<List<Number>> pending = this.inFlight.list("quotes_asked", FailurePolicy.EVICT);
    for (Connection<Shop.QuotesAsked> connection : listening) {
      pending.addListener(this.listener, new ListenerCall(connection, asker, item));
    }
    return pending.start();
  }

  @Override
  public String toString() {
    return "quotes_asked: listeners " + this.listeners.size();
  }

  /**
   * A call of a listener.
   */
  private static final class ListenerCall extends FutureCall<Void> {
    private final Connection<Shop.QuotesAsked> connection;

    private final Object asker;

    private final String item;

    private Shop.QuotesAsked target;

    ListenerCall(Connection<Shop.QuotesAsked> connection, Object asker, String item) {
      this.connection = connection;
      this.asker = asker;
      this.item = item;
    }

    @Override
    protected boolean applies() throws Throwable {
      this.target = this.connection.target(asker);
      return this.target != null;
    }

    @Override
    protected Object call() throws Throwable {
      return this.target.fire(asker, item);
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.asker, this.item};
    }

    @Override
    protected Connection<?> connection() {
      return this.connection;
    }
  }
}
