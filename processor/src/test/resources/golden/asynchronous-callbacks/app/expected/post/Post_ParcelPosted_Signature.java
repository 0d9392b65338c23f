package post;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Post.ParcelPosted}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,long)=to,grams")
final class Post_ParcelPosted_Signature {
  private Post_ParcelPosted_Signature() {
  }
}
