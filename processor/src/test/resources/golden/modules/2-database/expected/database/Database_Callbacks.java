package database;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link Database} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "delete(java.lang.String)=email",
    "insert(java.lang.String,java.lang.String)=name,email"
})
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
