package post;

import dev.hardwire.async.internal.AsyncCall;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AttachmentList;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;
import java.util.concurrent.Executor;

/**
 * Fires {@code parcel_posted}: runs {@link Post.Postman#carry(long)} of each that is attached.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_ParcelPostedDispatcher implements Post.ParcelPosted {
  private final AttachmentList<Post.Postman> postmanAttachments;

  private final ListenerList<Post.ParcelPosted, Object> listeners;

  private final ErrorReports errors;

  private final InFlight inFlight;

  private final Object lock;

  private final AsyncCallback postPostmanCarry;

  private Latest latest;

  Post_ParcelPostedDispatcher(Executor sortingExecutor, Post_Context context) {
    this.postmanAttachments = context.postmanAttachments;
    this.listeners = context.parcelPostedListeners;
    this.errors = context.errors;
    this.inFlight = context.inFlight;
    this.lock = context.lock;
    this.postPostmanCarry = context.inFlight.callback("parcel_posted", "Post.Postman.carry")
        .on(sortingExecutor).timeout(500L).atMost(1, false).evictAfter(3).traced();
    this.postmanAttachments.onArrival("parcel_posted", () -> this.latest, this::handToPostman);
    this.listeners.onArrival("parcel_posted", () -> this.latest, this::handToListener);
  }

  @Override
  public void fire(String to, long grams) {
    this.inFlight.requireOpen("parcel_posted");
    Latest fired = new Latest(to, grams);
    Connection<Post.Postman>[] postmanConnections;
    Connection<Post.ParcelPosted>[] listening;
    synchronized (this.lock) {
      this.latest = fired;
      postmanConnections = this.postmanAttachments.current();
      listening = this.listeners.current();
    }
    for (Connection<Post.Postman> connection : postmanConnections) {
      Post.Postman postman = connection.target();
      if (postman != null) {
        try {
          this.postPostmanCarry.hand(new PostPostmanCarryCall(postman, connection, to, grams));
        } catch (Throwable failure) {
          failed(connection, "Post.Postman.carry", failure, to, grams);
        }
      }
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

  @Override
  public String toString() {
    return "parcel_posted: Post.Postman.carry";
  }

  private void failed(Connection<?> connection, String callback, Throwable failure, String to,
      long grams) {
    this.errors.failed("parcel_posted", callback, connection, 3, failure, new Object[] {to, grams});
  }

  private void handToPostman(Connection<Post.Postman> connection, Latest fired) {
    String to = fired.to;
    long grams = fired.grams;
    Post.Postman postman = connection.target();
    if (postman != null) {
      try {
        this.postPostmanCarry.hand(new PostPostmanCarryCall(postman, connection, to, grams));
      } catch (Throwable failure) {
        failed(connection, "Post.Postman.carry", failure, to, grams);
      }
    }
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

  /**
   * A call of {@link Post.Postman#carry(long)}.
   */
  private static final class PostPostmanCarryCall extends AsyncCall {
    private final Post.Postman target;

    private final Connection<Post.Postman> connection;

    private final String to;

    private final long grams;

    PostPostmanCarryCall(Post.Postman target, Connection<Post.Postman> connection, String to,
        long grams) {
      this.target = target;
      this.connection = connection;
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      this.target.carry(grams);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.to, this.grams};
    }

    @Override
    protected Connection<?> connection() {
      return this.connection;
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
