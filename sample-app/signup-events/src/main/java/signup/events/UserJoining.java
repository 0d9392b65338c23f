package signup.events;

import dev.hardwire.Event;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Somebody is about to sign up. Whoever listens takes part in the transaction, and may refuse the
 * user by an exception; then nothing of it is kept.
 */
@Event("user_joining")
public interface UserJoining {

  /**
   * Has everybody who listens do their part.
   *
   * @param connection the transaction, which the listeners don't end
   * @param name what to call the new user
   * @param email the user's address, in the form in which it was entered
   * @throws SQLException if the database refuses
   */
  void fire(Connection connection, String name, String email) throws SQLException;
}
