package emails;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link Farewell} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("sayGoodbye(java.lang.String)=email")
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
