package app;

import database.Database;
import dev.hardwire.index.Generated;
import emails.EmailsModule_Index;
import signup.UserJoined;

/**
 * Fires {@code user_joined}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Letters.greetNewUser}
 *   <li>{@link Database#insert(String, String)}
 *   <li>{@link App#log(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class App_UserJoinedDispatcher implements UserJoined {
  private final Database database;

  App_UserJoinedDispatcher(Database database) {
    this.database = database;
  }

  @Override
  public void fire(String name, String email) {
    EmailsModule_Index.Letters_greetNewUser(name, email);
    database.insert(name, email);
    App.log(email);
  }

  @Override
  public String toString() {
    return "user_joined: Letters.greetNewUser, Database.insert, App.log";
  }
}
