package parcels;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Depot.Archive} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Depot_Archive_Callbacks {
  private Depot_Archive_Callbacks() {
  }

  /**
   * Calls {@link Depot.Archive#count(int)}.
   */
  public static void count(int grams) {
    Depot.Archive.count(grams);
  }

  /**
   * Calls {@link Depot.Archive#file(String, int)}.
   */
  public static void file(String address, int grams) {
    Depot.Archive.file(address, grams);
  }

  /**
   * Calls {@link Depot.Archive#stamp()}.
   */
  public static void stamp() {
    Depot.Archive.stamp();
  }
}
