package music;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;
import java.lang.SuppressWarnings;

/**
 * Reaches the callbacks of {@link Concert} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("pause(music.String,music.Override)=string,wish")
public final class Concert_Callbacks {
  private Concert_Callbacks() {
  }

  /**
   * Calls {@link Concert#pause(String, Override)}.
   */
  public static void pause(String string, Override wish) {
    Concert.pause(string, wish);
  }
}
