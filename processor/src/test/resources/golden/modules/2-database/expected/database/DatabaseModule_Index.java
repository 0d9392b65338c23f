package database;

import dev.hardwire.index.Generated;
import dev.hardwire.index.IndexPart;
import dev.hardwire.index.IndexedCallback;
import dev.hardwire.index.ModuleIndex;
import signup.SignupEvents_Index;

/**
 * The events and callbacks of the module of {@link DatabaseModule}.
 */
@Generated("IndexProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ModuleIndex(
    format = 3,
    hash = "073f07f90594b266e3f451431367a45c",
    anchor = DatabaseModule.class,
    events = SignupEvents_Index.class
)
@IndexPart(
    callbacks = {
        @IndexedCallback(events = "user_left", owner = "database.Database", method = "delete",
            types = "java.lang.String", parameters = "email", entry = "Database_delete"),
        @IndexedCallback(events = "user_joined", owner = "database.Database", method = "insert",
            types = {"java.lang.String", "java.lang.String"}, parameters = {"name", "email"})
    }
)
public final class DatabaseModule_Index {
  private DatabaseModule_Index() {
  }

  /**
   * Calls {@link Database#delete(String)}.
   */
  public static void Database_delete(Database database, String email) {
    database.delete(email);
  }
}
