package post;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Post.Postman} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Post_Postman_Callbacks {
  private Post_Postman_Callbacks() {
  }

  /**
   * Calls {@link Post.Postman#carry(long)}.
   */
  public static void carry(Post.Postman postman, long grams) {
    postman.carry(grams);
  }
}
