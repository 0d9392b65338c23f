package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;

/**
 * Builds {@link HouseWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class House_Builder {
  private House_Builder() {
  }

  static BellStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link House.Bell}.
   */
  public interface BellStep {
    Ready bell(House.Bell bell);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    Ready onError(ErrorHandler handler);

    HouseWiring build();
  }

  private static final class Steps implements BellStep, Ready {
    private House.Bell bell;

    private ErrorHandler handler = ErrorHandler.logging();

    @Override
    public Ready bell(House.Bell bell) {
      this.bell = Objects.requireNonNull(bell, "bell");
      return this;
    }

    @Override
    public HouseWiring build() {
      return HouseWiring.create(bell, new House_Context(this.handler));
    }

    /**
     * Tells a handler of failures; where none is given they are logged.
     */
    @Override
    public Ready onError(ErrorHandler handler) {
      this.handler = Objects.requireNonNull(handler, "handler");
      return this;
    }
  }
}
