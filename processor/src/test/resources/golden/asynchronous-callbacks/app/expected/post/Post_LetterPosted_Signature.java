package post;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Post.LetterPosted}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,java.lang.String,int)=from,to,grams")
final class Post_LetterPosted_Signature {
  private Post_LetterPosted_Signature() {
  }
}
