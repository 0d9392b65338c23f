package parcels;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Depot.Scales} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Depot_Scales_Callbacks {
  private Depot_Scales_Callbacks() {
  }

  /**
   * Calls {@link Depot.Scales#declare(String)}.
   */
  public static void declare(String address) {
    Depot.Scales.declare(address);
  }

  /**
   * Calls {@link Depot.Scales#weigh(String, int)}.
   */
  public static void weigh(Depot.Scales scales, String address, int grams) {
    scales.weigh(address, grams);
  }

  /**
   * Calls {@link Depot.Scales#isForeign(EventInfo, String)}.
   */
  public static boolean isForeign(EventInfo info, String address) {
    return Depot.Scales.isForeign(info, address);
  }

  /**
   * Calls {@link Depot.Scales#isHeavy(int)}.
   */
  public static boolean isHeavy(Depot.Scales scales, int grams) {
    return scales.isHeavy(grams);
  }
}
