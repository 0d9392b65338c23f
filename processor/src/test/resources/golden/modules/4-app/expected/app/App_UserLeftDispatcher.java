package app;

import database.Database;
import database.DatabaseModule_Index;
import dev.hardwire.index.Generated;
import emails.EmailsModule_Index;
import signup.UserLeft;

/**
 * Fires {@code user_left}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Farewell.sayGoodbye}
 *   <li>{@code Database.delete}
 *   <li>{@link App#log(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class App_UserLeftDispatcher implements UserLeft {
  private final Database database;

  App_UserLeftDispatcher(Database database) {
    this.database = database;
  }

  @Override
  public void fire(String email) {
    EmailsModule_Index.Farewell_sayGoodbye(email);
    DatabaseModule_Index.Database_delete(database, email);
    App.log(email);
  }

  @Override
  public String toString() {
    return "user_left: Farewell.sayGoodbye, Database.delete, App.log";
  }
}
