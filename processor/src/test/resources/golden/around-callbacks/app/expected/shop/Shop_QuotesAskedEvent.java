package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  }

  /**
   * Adds listeners to this event.
   */
  public Listeners<Shop.QuotesAsked> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public List<Integer> fire() {
    Connection<Shop.QuotesAsked>[] listening = this.listeners.current();
    List<Integer> answers = new ArrayList<>();
    for (Connection<Shop.QuotesAsked> connection : listening) {
      try {
        Shop.QuotesAsked listener = connection.target();
        if (listener != null) {
          answers.addAll(Answers.elements(listener.fire(), "quotes_asked", "listener"));
        }
      } catch (Throwable failure) {
        failed(connection, "listener", failure);
      }
    }
    return Collections.unmodifiableList(answers);
  }

  private void failed(Connection<?> connection, String callback, Throwable failure) {
    this.errors.failed("quotes_asked", callback, connection, 0, failure, new Object[0]);
  }

  @Override
  public String toString() {
    return "quotes_asked: listeners " + this.listeners.size();
  }
}
