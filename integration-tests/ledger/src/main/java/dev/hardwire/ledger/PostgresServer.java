package dev.hardwire.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A server of PostgreSQL, from binaries on the class path, on a port of its own of the loopback
 * interface. It refuses to run as root, and is given another user then.
 */
public final class PostgresServer implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final AtomicInteger databases = new AtomicInteger();

  private PostgresServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts a server; ends it with this process.
   *
   * @return the server; the test is skipped, with the reason, where its binaries can't run
   * @throws IOException if the server can't be started
   * @throws InterruptedException if the thread is interrupted
   */
  public static PostgresServer start() throws IOException, InterruptedException {
    String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    assumeTrue(
        machine.equals("Linux on amd64"),
        () -> "PostgreSQL is not tested: its binaries are for Linux on amd64, not " + machine);
    Path folder = Files.createTempDirectory("hardwire-postgres");
    try (InputStream archive =
        PostgresServer.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
      if (archive == null) {
        throw new IOException("The binaries of PostgreSQL are not on the class path");
      }
      Path packed = folder.resolve("postgres.txz");
      Files.copy(new BufferedInputStream(archive), packed);
      run(List.of("tar", "-xJf", packed.toString(), "-C", folder.toString()));
      Files.delete(packed);
      PostgresServer server = new PostgresServer(folder, freePort());
      if (server.isRoot()) {
        run(List.of("chown", "-R", "nobody", folder.toString()));
      }
      server.program(
          "initdb",
          "-D",
          server.data(),
          "-U",
          "postgres",
          "--auth=trust",
          "-E",
          "UTF8",
          "--locale=C");
      server.up();
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /**
   * Starts the server again.
   *
   * @throws IOException if the server can't be started
   * @throws InterruptedException if the thread is interrupted
   */
  public void up() throws IOException, InterruptedException {
    program(
        "pg_ctl",
        "-D",
        data(),
        "-w",
        "-t",
        "60",
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
            + " -c max_connections=100 -c shared_buffers=32MB",
        "start");
  }

  /**
   * Kills the server as a crash would: it recovers when it is started again.
   *
   * @throws IOException if there is no server to kill
   * @throws InterruptedException if the thread is interrupted
   */
  public void crash() throws IOException, InterruptedException {
    program("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
  }

  /**
   * Creates a database that nobody has used.
   *
   * @return what connects to it
   * @throws SQLException if it can't be created
   */
  public DataSource newDatabase() throws SQLException {
    return dataSource(createDatabase());
  }

  /**
   * Creates a database that nobody has used, for other processes.
   *
   * @return its URL; the user is {@code postgres}
   * @throws SQLException if it can't be created
   */
  public String newUrl() throws SQLException {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + createDatabase();
  }

  private String createDatabase() throws SQLException {
    String name = "orders" + databases.incrementAndGet();
    try (Connection connection = dataSource("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return name;
  }

  private PGSimpleDataSource dataSource(String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser("postgres");
    return source;
  }

  @Override
  public void close() {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      crash();
      run(List.of("rm", "-rf", folder.toString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private void program(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups"));
    }
    command.add(folder.resolve("bin").resolve(name).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("hardwire", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS)
          || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(command + " failed: " + Files.readString(output));
      }
    } finally {
      Files.delete(output);
    }
  }
}
