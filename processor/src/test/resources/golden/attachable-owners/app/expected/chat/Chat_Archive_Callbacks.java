package chat;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link Chat.Archive} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("keep(java.lang.String)=session")
public final class Chat_Archive_Callbacks {
  private Chat_Archive_Callbacks() {
  }

  /**
   * Calls {@link Chat.Archive#keep(String)}.
   */
  public static void keep(Chat.Archive archive, String session) {
    archive.keep(session);
  }
}
