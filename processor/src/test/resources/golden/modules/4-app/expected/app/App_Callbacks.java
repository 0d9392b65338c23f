package app;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link App} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class App_Callbacks {
  private App_Callbacks() {
  }

  /**
   * Calls {@link App#log(String)}.
   */
  public static void log(String email) {
    App.log(email);
  }
}
