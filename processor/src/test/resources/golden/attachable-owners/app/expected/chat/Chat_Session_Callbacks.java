package chat;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Chat.Session} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Chat_Session_Callbacks {
  private Chat_Session_Callbacks() {
  }

  /**
   * Calls {@link Chat.Session#isWelcome(String)}.
   */
  public static boolean isWelcome(Chat.Session session, String author) {
    return session.isWelcome(author);
  }

  /**
   * Calls {@link Chat.Session#ring()}.
   */
  public static void ring(Chat.Session session) {
    session.ring();
  }

  /**
   * Calls {@link Chat.Session#show(String, String)}.
   */
  public static void show(Chat.Session session2, String author, String session) {
    session2.show(author, session);
  }

  /**
   * Calls {@link Chat.Session#isLoud(String)}.
   */
  public static boolean isLoud(Chat.Session session, String author) {
    return session.isLoud(author);
  }
}
