package music;

import dev.hardwire.index.Generated;
import java.lang.SuppressWarnings;

/**
 * Reaches callbacks of {@link Concert} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Concert_Callbacks {
  private Concert_Callbacks() {
  }

  /**
   * Calls {@link Concert#announce(String)}.
   */
  public static void announce(String string) {
    Concert.announce(string);
  }

  /**
   * Calls {@link Concert#pause(String, Override)}.
   */
  public static void pause(String string, Override wish) {
    Concert.pause(string, wish);
  }
}
