package database;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Database} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Database_Callbacks {
  private Database_Callbacks() {
  }

  /**
   * Calls {@link Database#delete(String)}.
   */
  public static void delete(Database database, String email) {
    database.delete(email);
  }
}
