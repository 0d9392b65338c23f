package app;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link App} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("log(java.lang.String)=email")
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
