package signup.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.hardwire.durable.DurableStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where users, and messages that are still to be sent, are kept together: an SQLite file, or a
 * database of PostgreSQL for those who outgrow one machine.
 */
public final class SignupStore implements AutoCloseable {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** As many as send messages at once, and some for those who sign up. */
  private static final int CONNECTIONS = 16;

  /** After six missing ones the messages of a process that died are sent by another one. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(1);

  private final String name;
  private final DurableStore deliveries;
  private final Runnable close;

  private SignupStore(String name, DurableStore deliveries, Runnable close) {
    this.name = name;
    this.deliveries = deliveries.heartbeat(HEARTBEAT);
    this.close = close;
  }

  /**
   * Prepares to use a database. A file is opened when the wiring is built.
   *
   * @param location the path of an SQLite file, which is created if it doesn't exist, or a URL
   *     {@code jdbc:postgresql://host/database?user=…}
   * @return the store
   * @throws DatabaseUnavailable if there can't be such a file, or the server can't be reached
   */
  public static SignupStore at(String location) {
    return location.startsWith(POSTGRESQL) ? postgresql(location) : sqlite(location);
  }

  /**
   * Tells where deliveries are stored, and which connections lead there.
   *
   * @return what the wiring stores deliveries in
   */
  public DurableStore deliveries() {
    return deliveries;
  }

  /** Ends what connections are kept open; what was stored stays stored. */
  @Override
  public void close() {
    close.run();
  }

  /** Shows the path, or the URL without what may be confidential. */
  @Override
  public String toString() {
    return name;
  }

  private static SignupStore postgresql(String url) {
    String name = url.replaceFirst("\\?.*", "");
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    try {
      HikariDataSource pool = new HikariDataSource(config);
      return new SignupStore(name, DurableStore.postgresql(pool), pool::close);
    } catch (PoolInitializationException e) {
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw new DatabaseUnavailable("open", name, String.valueOf(reason.getMessage()), e);
    }
  }

  private static SignupStore sqlite(String file) {
    Path path = absolute(file);
    refuseUnusable(path);
    return new SignupStore(path.toString(), DurableStore.sqlite(path), () -> {});
  }

  private static Path absolute(String file) {
    try {
      return Path.of(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new DatabaseUnavailable("open", file, e.getReason(), e);
    }
  }

  /** SQLite's own message is the same for all of these, and says nothing about the reason. */
  private static void refuseUnusable(Path file) {
    Path folder = file.getParent();
    if (Files.isDirectory(file)) {
      throw new DatabaseUnavailable(file.toString(), "it is a folder");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      String reason = Files.exists(folder) ? " is not a folder" : " does not exist";
      throw new DatabaseUnavailable(file.toString(), folder + reason);
    }
  }
}
