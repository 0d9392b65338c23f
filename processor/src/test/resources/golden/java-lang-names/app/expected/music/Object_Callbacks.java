package music;

import dev.hardwire.index.Generated;
import java.lang.SuppressWarnings;

/**
 * Reaches callbacks of {@link Object} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Object_Callbacks {
  private Object_Callbacks() {
  }

  /**
   * Calls {@link Object#fall(String)}.
   */
  public static void fall(Object object, String string) {
    object.fall(string);
  }
}
