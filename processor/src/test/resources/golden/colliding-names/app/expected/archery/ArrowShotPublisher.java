package archery;

import dev.hardwire.index.Generated;

/**
 * Fires {@code arrow_shot} while a wiring is installed,
 * for code that can't be handed a {@link ArrowShot}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class ArrowShotPublisher {
  private static volatile ArrowShot target2;

  private ArrowShotPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  public static void fire(String target, String connected, String installed, String given,
      String event, String wiring, String arguments, String archer, String archery, String fronts,
      String contract, String isConnected, String Connected) {
    ArrowShot installed2 = target2;
    if (installed2 == null) {
      throw new IllegalStateException(
          "Event 'arrow_shot' was fired while no wiring is installed: call install() first.");
    }
    installed2.fire(target, connected, installed, given, event, wiring, arguments, archer, archery,
        fronts, contract, isConnected, Connected);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(ArrowShot contract) {
    if (target2 != null) {
      throw new IllegalStateException(
          "Event 'arrow_shot' has an installed wiring already: close that installation first.");
    }
    target2 = contract;
  }

  /**
   * Called when an installed wiring is closed; has no effect for any other.
   *
   * @param contract the event of the wiring
   */
  public static synchronized void unlink(ArrowShot contract) {
    if (target2 == contract) {
      target2 = null;
    }
  }
}
