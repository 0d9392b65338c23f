package chat;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Chat.Archive} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
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
