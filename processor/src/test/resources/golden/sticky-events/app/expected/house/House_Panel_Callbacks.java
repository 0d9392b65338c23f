package house;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;
import java.io.IOException;

/**
 * Reaches callbacks of {@link House.Panel} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_Panel_Callbacks {
  private House_Panel_Callbacks() {
  }

  /**
   * Calls {@link House.Panel#count()}.
   */
  public static void count(House.Panel panel) {
    panel.count();
  }

  /**
   * Calls {@link House.Panel#degrees(int)}.
   */
  public static void degrees(House.Panel panel, int degrees) {
    panel.degrees(degrees);
  }

  /**
   * Calls {@link House.Panel#show(String, boolean, EventInfo)}.
   */
  public static void show(House.Panel panel, String room, boolean isOn, EventInfo info) throws
      IOException {
    panel.show(room, isOn, info);
  }
}
