package emails;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Farewell} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Farewell_Callbacks {
  private Farewell_Callbacks() {
  }

  /**
   * Calls {@link Farewell#sayGoodbye(String)}.
   */
  public static void sayGoodbye(String email) {
    Farewell.sayGoodbye(email);
  }
}
