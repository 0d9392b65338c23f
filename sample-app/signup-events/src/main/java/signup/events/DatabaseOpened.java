package signup.events;

import dev.hardwire.Event;
import java.sql.Connection;
import java.sql.SQLException;

/** The database is open: whoever keeps something in it has its tables created. */
@Event("database_opened")
public interface DatabaseOpened {

  /**
   * Has everybody who listens create the tables that don't exist.
   *
   * @param connection a transaction, which the listeners don't end
   * @throws SQLException if the tables can't be created
   */
  void fire(Connection connection) throws SQLException;
}
