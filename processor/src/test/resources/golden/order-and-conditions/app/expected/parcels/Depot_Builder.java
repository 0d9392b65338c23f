package parcels;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link DepotWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Depot_Builder {
  private Depot_Builder() {
  }

  static ScalesStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Depot.Scales}.
   */
  public interface ScalesStep {
    Ready scales(Depot.Scales scales);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    DepotWiring build();
  }

  private static final class Steps implements ScalesStep, Ready {
    private Depot.Scales scales;

    @Override
    public Ready scales(Depot.Scales scales) {
      this.scales = Objects.requireNonNull(scales, "scales");
      return this;
    }

    @Override
    public DepotWiring build() {
      return DepotWiring.create(scales);
    }
  }
}
