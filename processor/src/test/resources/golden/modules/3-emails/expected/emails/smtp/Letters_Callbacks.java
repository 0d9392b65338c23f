package emails.smtp;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Letters} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Letters_Callbacks {
  private Letters_Callbacks() {
  }

  /**
   * Calls {@link Letters#greetNewUser(String, String)}.
   */
  public static void greetNewUser(String name, String email) {
    Letters.greetNewUser(name, email);
  }
}
