package post;

import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Listeners;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The events of {@link Post}. Safe for use by several threads;
 * callbacks run on the thread that fires, or by the executors that they name.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class PostWiring implements AutoCloseable {
  private final Post_Context context;

  private final Post.BoxEmptied boxEmptied;

  private final Post.LetterPosted letterPosted;

  private final Post.ParcelPosted parcelPosted;

  PostWiring(Post.Sorting sorting, Executor nightShiftExecutor, Executor sortingExecutor,
      Post_Context context) {
    this.context = context;
    this.boxEmptied = new Post_BoxEmptiedDispatcher(nightShiftExecutor, context);
    this.letterPosted = new Post_LetterPostedDispatcher(sorting, sortingExecutor, context);
    this.parcelPosted = new Post_ParcelPostedDispatcher(sortingExecutor, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Post_Builder.SortingStep builder() {
    return Post_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new Post_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new Post_Context(handler));
  }

  /**
   * The event {@code box_emptied}.
   */
  public Post.BoxEmptied boxEmptied() {
    return boxEmptied;
  }

  /**
   * The event {@code letter_posted}.
   */
  public Post.LetterPosted letterPosted() {
    return letterPosted;
  }

  /**
   * The event {@code parcel_posted}.
   */
  public Post.ParcelPosted parcelPosted() {
    return parcelPosted;
  }

  /**
   * Attaches instances of {@link Post.Postman}.
   */
  public Attachments<Post.Postman> postmanAttachments() {
    return this.context.postmanAttachments;
  }

  /**
   * Adds listeners to the event {@code parcel_posted}.
   */
  public Listeners<Post.ParcelPosted> parcelPostedListeners() {
    return this.context.parcelPostedListeners;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Post_EventsByName.run(this, event, arguments);
  }

  /**
   * Refuses new fires of events that have asynchronous callbacks or return futures, and waits
   * until everything that was fired before is finished. What is not finished in time is
   * interrupted, or never starts. Events that have done all when a fire returns go on working.
   * Executors are not shut down.
   *
   * @param atMost how long to wait
   * @return the calls that did not finish
   */
  public List<UnfinishedCall> close(Duration atMost) {
    return this.context.inFlight.close(atMost);
  }

  /**
   * Closes the wiring as {@code close(Duration.ofSeconds(30))} does, and tells the error handler
   * of each call that did not finish.
   */
  @Override
  public void close() {
    this.context.inFlight.close();
  }

  /**
   * The events of {@link PostWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Post_Fronts fronts = new Post_Fronts();

    private boolean isConnected;

    private final Post_Context context;

    private Unconnected(Post_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized PostWiring connect(Post_Builder.Ready ready) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "PostWiring is connected already: connect(...) was called twice.");
      }
      PostWiring connected = ((Post_Builder.Steps) ready).build(this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Attaches instances of {@link Post.Postman}.
     */
    public Attachments<Post.Postman> postmanAttachments() {
      return this.context.postmanAttachments;
    }

    /**
     * Adds listeners to the event {@code parcel_posted}.
     */
    public Listeners<Post.ParcelPosted> parcelPostedListeners() {
      return this.context.parcelPostedListeners;
    }

    /**
     * The event {@code box_emptied}.
     */
    public Post.BoxEmptied boxEmptied() {
      return fronts.boxEmptied;
    }

    /**
     * The event {@code letter_posted}.
     */
    public Post.LetterPosted letterPosted() {
      return fronts.letterPosted;
    }

    /**
     * The event {@code parcel_posted}.
     */
    public Post.ParcelPosted parcelPosted() {
      return fronts.parcelPosted;
    }
  }
}
