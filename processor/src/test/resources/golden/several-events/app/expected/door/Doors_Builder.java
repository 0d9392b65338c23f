package door;

import dev.hardwire.index.Generated;

/**
 * Builds {@link DoorsWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Doors_Builder {
  private Doors_Builder() {
  }

  static Ready start() {
    return new Steps();
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    DoorsWiring build();
  }

  private static final class Steps implements Ready {
    @Override
    public DoorsWiring build() {
      return DoorsWiring.create();
    }
  }
}
