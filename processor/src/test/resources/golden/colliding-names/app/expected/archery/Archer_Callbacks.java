package archery;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Archer} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Archer_Callbacks {
  private Archer_Callbacks() {
  }

  /**
   * Calls {@link Archer#aim(String, String)}.
   */
  public static void aim(Archer archer2, String archer, String target) {
    archer2.aim(archer, target);
  }

  /**
   * Calls {@link Archer#release()}.
   */
  public static void release(Archer archer) {
    archer.release();
  }
}
