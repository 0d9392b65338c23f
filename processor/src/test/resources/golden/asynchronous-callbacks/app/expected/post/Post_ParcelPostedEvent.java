package post;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.HashMap;
import java.util.Map;

/**
 * An event {@code parcel_posted} with listeners of its own; callbacks are not called by it.
 * Safe for use by several threads.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_ParcelPostedEvent implements Post.ParcelPosted {
  private static final Map<String, String> METADATA = Map.of();

  private final Map<String, String> metadata;

  private final Object lock = new Object();

  private final ListenerList<Post.ParcelPosted, Object> listeners = new ListenerList<>(this.lock);

  private final ErrorReports errors;

  private Latest latest;

  /**
   * An event with the metadata of its declaration.
   */
  public Post_ParcelPostedEvent() {
    this(Map.of(), ErrorHandler.logging());
  }

  /**
   * An event with metadata of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   */
  public Post_ParcelPostedEvent(Map<String, String> metadata) {
    this(metadata, ErrorHandler.logging());
  }

  /**
   * An event with metadata and an error handler of its own.
   *
   * @param metadata is added to that of the declaration, or replaces it
   * @param handler is told of failures
   */
  public Post_ParcelPostedEvent(Map<String, String> metadata, ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
    Map<String, String> merged = new HashMap<>(METADATA);
    merged.putAll(metadata);
    this.metadata = Map.copyOf(merged);
    this.listeners.onArrival("parcel_posted", () -> this.latest, this::handToListener);
  }

  /**
   * Adds listeners to this event.
   */
  public Listeners<Post.ParcelPosted> listeners() {
    return this.listeners;
  }

  /**
   * What this event tells of itself; unmodifiable.
   */
  public Map<String, String> metadata() {
    return this.metadata;
  }

  @Override
  public void fire(String to, long grams) {
    Latest fired = new Latest(to, grams);
    Connection<Post.ParcelPosted>[] listening;
    synchronized (this.lock) {
      this.latest = fired;
      listening = this.listeners.current();
    }
    for (Connection<Post.ParcelPosted> connection : listening) {
      try {
        Post.ParcelPosted listener = connection.target();
        if (listener != null) {
          listener.fire(to, grams);
          connection.succeeded();
        }
      } catch (Throwable failure) {
        failed(connection, "listener", failure, to, grams);
      }
    }
  }

  private void failed(Connection<?> connection, String callback, Throwable failure, String to,
      long grams) {
    this.errors.failed("parcel_posted", callback, connection, 3, failure, new Object[] {to, grams});
  }

  @Override
  public String toString() {
    return "parcel_posted: listeners " + this.listeners.size();
  }

  private void handToListener(Connection<Post.ParcelPosted> connection, Latest fired) {
    String to = fired.to;
    long grams = fired.grams;
    try {
      Post.ParcelPosted listener = connection.target();
      if (listener != null) {
        listener.fire(to, grams);
        connection.succeeded();
      }
    } catch (Throwable failure) {
      failed(connection, "listener", failure, to, grams);
    }
  }

  private static final class Latest {
    private final String to;

    private final long grams;

    Latest(String to, long grams) {
      this.to = to;
      this.grams = grams;
    }
  }
}
