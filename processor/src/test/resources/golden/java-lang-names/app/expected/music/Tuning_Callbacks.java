package music;

import dev.hardwire.index.Generated;
import java.lang.Integer;
import java.lang.SuppressWarnings;

/**
 * Reaches callbacks of {@link Tuning} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Tuning_Callbacks {
  private Tuning_Callbacks() {
  }

  /**
   * Calls {@link Tuning#listen(Process, java.lang.Process, Integer)}.
   */
  public static void listen(Process own, java.lang.Process other, Integer number) {
    Tuning.listen(own, other, number);
  }
}
