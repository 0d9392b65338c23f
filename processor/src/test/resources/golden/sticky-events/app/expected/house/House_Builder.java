package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import java.util.Objects;

/**
 * Builds {@link HouseWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_Builder {
  private House_Builder() {
  }

  static Ready start() {
    return new Steps();
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

  private static final class Steps implements Ready {
    private ErrorHandler handler = ErrorHandler.logging();

    @Override
    public HouseWiring build() {
      return HouseWiring.create(new House_Context(this.handler));
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
