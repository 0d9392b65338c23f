package post;

import dev.hardwire.EventInfo;
import dev.hardwire.async.internal.AsyncCall;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Fires {@code letter_posted}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Post.Sorting#weigh(int)}
 *   <li>{@link Post.Sorting#charge(EventInfo, String)}, if {@code isHeavy}
 *   <li>{@link Post.Sorting#sort(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Post_LetterPostedDispatcher implements Post.LetterPosted {
  private static final Map<String, String> METADATA = Map.of();

  private final Post.Sorting sorting;

  private final InFlight inFlight;

  private final AsyncCallback postSortingCharge;

  private final AsyncCallback postSortingSort;

  Post_LetterPostedDispatcher(Post.Sorting sorting, Executor sortingExecutor,
      Post_Context context) {
    this.sorting = sorting;
    this.inFlight = context.inFlight;
    this.postSortingCharge = context.inFlight.callback("letter_posted", "Post.Sorting.charge")
        .onDefault().atMost(10, true).traced();
    this.postSortingSort = context.inFlight.callback("letter_posted", "Post.Sorting.sort")
        .on(sortingExecutor).timeout(2000L).traced();
  }

  @Override
  public void fire(String from, String to, int grams) {
    this.inFlight.requireOpen("letter_posted");
    EventInfo info = new EventInfo("letter_posted", Instant.now(), METADATA, Optional.empty());
    sorting.weigh(grams);
    if (Post.Sorting.isHeavy(grams)) {
      this.postSortingCharge.hand(new PostSortingChargeCall(info, from, to, grams));
    }
    this.postSortingSort.hand(new PostSortingSortCall(sorting, from, to, grams));
  }

  @Override
  public String toString() {
    return "letter_posted: Post.Sorting.weigh, Post.Sorting.charge, Post.Sorting.sort";
  }

  /**
   * A call of {@link Post.Sorting#charge(EventInfo, String)}.
   */
  private static final class PostSortingChargeCall extends AsyncCall {
    private final EventInfo info;

    private final String from;

    private final String to;

    private final int grams;

    PostSortingChargeCall(EventInfo info, String from, String to, int grams) {
      this.info = info;
      this.from = from;
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      return Answers.notNull(Post.Sorting.charge(info, from), "letter_posted",
          "Post.Sorting.charge");
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.from, this.to, this.grams};
    }
  }

  /**
   * A call of {@link Post.Sorting#sort(String)}.
   */
  private static final class PostSortingSortCall extends AsyncCall {
    private final Post.Sorting target;

    private final String from;

    private final String to;

    private final int grams;

    PostSortingSortCall(Post.Sorting target, String from, String to, int grams) {
      this.target = target;
      this.from = from;
      this.to = to;
      this.grams = grams;
    }

    @Override
    protected Object call() throws Throwable {
      this.target.sort(to);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.from, this.to, this.grams};
    }
  }
}
