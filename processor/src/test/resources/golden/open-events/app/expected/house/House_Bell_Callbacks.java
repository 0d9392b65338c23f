package house;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link House.Bell} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_Bell_Callbacks {
  private House_Bell_Callbacks() {
  }

  /**
   * Calls {@link House.Bell#hum(boolean)}.
   */
  public static void hum(House.Bell bell, boolean isOn) {
    bell.hum(isOn);
  }

  /**
   * Calls {@link House.Bell#ring(String)}.
   */
  public static void ring(House.Bell bell, String visitor) {
    bell.ring(visitor);
  }
}
