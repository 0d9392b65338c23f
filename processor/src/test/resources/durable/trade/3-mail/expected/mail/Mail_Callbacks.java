package mail;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Mail} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Mail_Callbacks {
  private Mail_Callbacks() {
  }

  /**
   * Calls {@link Mail#confirm(String)}.
   */
  public static void confirm(Mail mail, String order) {
    mail.confirm(order);
  }
}
