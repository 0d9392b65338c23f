package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Chat.MessageChecked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String)=author")
final class Chat_MessageChecked_Signature {
  private Chat_MessageChecked_Signature() {
  }
}
