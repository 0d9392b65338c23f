package post;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/**
 * Reaches callbacks of {@link Post.Sorting} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Post_Sorting_Callbacks {
  private Post_Sorting_Callbacks() {
  }

  /**
   * Calls {@link Post.Sorting#charge(EventInfo, String)}.
   */
  public static CompletionStage<String> charge(EventInfo info, String from) {
    return Post.Sorting.charge(info, from);
  }

  /**
   * Calls {@link Post.Sorting#count()}.
   */
  public static void count() {
    Post.Sorting.count();
  }

  /**
   * Calls {@link Post.Sorting#sort(String)}.
   */
  public static void sort(Post.Sorting sorting, String to) throws IOException {
    sorting.sort(to);
  }

  /**
   * Calls {@link Post.Sorting#weigh(int)}.
   */
  public static void weigh(Post.Sorting sorting, int grams) {
    sorting.weigh(grams);
  }

  /**
   * Calls {@link Post.Sorting#isHeavy(int)}.
   */
  public static boolean isHeavy(int grams) {
    return Post.Sorting.isHeavy(grams);
  }
}
