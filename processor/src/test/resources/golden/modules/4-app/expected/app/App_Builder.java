package app;

import database.Database;
import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link AppWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class App_Builder {
  private App_Builder() {
  }

  static DatabaseStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Database}.
   */
  public interface DatabaseStep {
    Ready database(Database database);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    AppWiring build();
  }

  private static final class Steps implements DatabaseStep, Ready {
    private Database database;

    @Override
    public Ready database(Database database) {
      this.database = Objects.requireNonNull(database, "database");
      return this;
    }

    @Override
    public AppWiring build() {
      return AppWiring.create(database);
    }
  }
}
