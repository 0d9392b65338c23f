package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database that deliveries are stored in. Used by any thread. */
public interface Database {

  /**
   * For single statements of the engine.
   *
   * @return a connection that commits each statement
   * @throws SQLException if there is none
   */
  Connection connect() throws SQLException;

  /**
   * Begins a transaction that writes.
   *
   * @return the transaction
   * @throws SQLException if it can't begin
   */
  Transaction begin() throws SQLException;

  /**
   * For the application's own data.
   *
   * @return hands out connections to this database
   */
  DataSource dataSource();

  /**
   * How values are written.
   *
   * @return what the engine has for this database
   */
  JdbcCustomization customization();

  /**
   * What the engine takes deliveries by.
   *
   * @param leasing is asked for them where {@link #marksWhatItReads}; nobody is elsewhere
   * @return what writes values in the same way
   */
  default JdbcCustomization taking(Leasing leasing) {
    return customization();
  }

  /**
   * Whether what was taken by others was taken by processes that have died.
   *
   * @return whether no more than one process uses the database
   */
  boolean hasOneProcess();

  /**
   * How the engine gets what is due.
   *
   * @return whether several rows are marked and read in one statement
   */
  boolean marksWhatItReads();

  /**
   * What creates the tables where they are missing.
   *
   * @return statements, the first of which keeps others from doing the same
   */
  List<String> schema();

  /**
   * Whether a connection may be one to this database, by the product it says it is.
   *
   * @param connection another's
   * @return whether the product is the same
   * @throws SQLException if it doesn't say
   */
  boolean isSameProduct(Connection connection) throws SQLException;

  /**
   * Whether a connection has a table of the name, without failing where it hasn't.
   *
   * @param connection one of the same product
   * @param table the name
   * @return whether it can be read
   * @throws SQLException if the database can't be reached
   */
  boolean hasTable(Connection connection, String table) throws SQLException;

  /**
   * Has others wait who put deliveries into the same lane, until the transaction ends.
   *
   * @param connection in the transaction
   * @param lane names the lane
   * @throws SQLException if the database fails
   */
  void lockLane(Connection connection, String lane) throws SQLException;

  /**
   * A column that counts by itself.
   *
   * @return its type, and that it is the key
   */
  String counter();

  /**
   * A column of bytes.
   *
   * @return its type
   */
  String bytes();

  /**
   * Makes text what all databases take: those of PostgreSQL have no NUL.
   *
   * @param text any
   * @return the text, with question marks in its place
   */
  static String storable(String text) {
    return text.replace('\0', '?');
  }

  /** Closes what nobody uses at the moment. */
  void closeIdle();
}
