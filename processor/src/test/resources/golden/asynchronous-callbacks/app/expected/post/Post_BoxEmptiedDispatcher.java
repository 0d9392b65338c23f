package post;

import dev.hardwire.async.internal.AsyncCall;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.CollectedFailures;
import java.util.concurrent.Executor;

/**
 * Fires {@code box_emptied}: runs {@link Post.Sorting#count()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_BoxEmptiedDispatcher implements Post.BoxEmptied {
  private final InFlight inFlight;

  private final AsyncCallback postSortingCount;

  Post_BoxEmptiedDispatcher(Executor nightShiftExecutor, Post_Context context) {
    this.inFlight = context.inFlight;
    this.postSortingCount = context.inFlight.callback("box_emptied", "Post.Sorting.count")
        .on(nightShiftExecutor).traced();
  }

  @Override
  public void fire() {
    this.inFlight.requireOpen("box_emptied");
    CollectedFailures failures = null;
    try {
      this.postSortingCount.hand(new PostSortingCountCall());
    } catch (Throwable failure) {
      failures = failed(failures, "Post.Sorting.count", failure);
    }
    CollectedFailures.throwIfAny(failures);
  }

  @Override
  public String toString() {
    return "box_emptied: Post.Sorting.count";
  }

  private static CollectedFailures failed(CollectedFailures failures, String callback,
      Throwable failure) {
    return CollectedFailures.add(failures, "box_emptied", callback, failure, new Object[0]);
  }

  /**
   * A call of {@link Post.Sorting#count()}.
   */
  private static final class PostSortingCountCall extends AsyncCall {
    PostSortingCountCall() {
    }

    @Override
    protected Object call() throws Throwable {
      Post.Sorting.count();
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[0];
    }
  }
}
