package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Chat.MessagePosted}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,java.lang.String)=author,session")
final class Chat_MessagePosted_Signature {
  private Chat_MessagePosted_Signature() {
  }
}
