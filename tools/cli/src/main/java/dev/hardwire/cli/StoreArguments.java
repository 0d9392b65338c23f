package dev.hardwire.cli;

import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.DurableStoreException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where deliveries are stored; what all commands about them take. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls anything
abstract class StoreArguments implements Callable<Integer> {

  /** The exit code where something that is named is not there. */
  static final int MISSING = 1;

  private static final int UNREACHABLE = 2;

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Place place;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "The user of PostgreSQL, whose password is that of the variable PGPASSWORD.")
  private @Nullable String user;

  /** One of them. */
  private static final class Place {

    @Option(names = "--sqlite", paramLabel = "FILE", description = "The file of SQLite.")
    private @Nullable Path file;

    @Option(
        names = "--postgresql",
        paramLabel = "URL",
        description = "The database of PostgreSQL, such as jdbc:postgresql://localhost/orders.")
    private @Nullable String url;
  }

  /** Does what is asked for; the answer is the exit code. */
  abstract int run(Deliveries deliveries, PrintWriter out, PrintWriter complaints);

  @Override
  public final Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter complaints = spec.commandLine().getErr();
    try {
      return run(store().deliveries(), out, complaints);
    } catch (DurableStoreException unreachable) {
      complaints.println(unreachable.getMessage());
      return UNREACHABLE;
    } finally {
      out.flush();
    }
  }

  /** A mistake of the command line. */
  final ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private DurableStore store() {
    Path file = place.file;
    if (file == null) {
      return DurableStore.postgresql(postgresql(String.valueOf(place.url)));
    }
    if (!Files.isRegularFile(file)) {
      throw wrong("There is no file " + file + ".");
    }
    return DurableStore.sqlite(file);
  }

  private PGSimpleDataSource postgresql(String url) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    try {
      database.setURL(url);
    } catch (IllegalArgumentException none) {
      throw wrong(url + " is no address such as jdbc:postgresql://localhost/orders.");
    }
    if (user != null) {
      database.setUser(user);
    }
    String password = System.getenv("PGPASSWORD");
    if (password != null) {
      database.setPassword(password);
    }
    return database;
  }
}
