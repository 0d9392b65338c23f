package parcels;

import dev.hardwire.index.Generated;

/**
 * Builds {@link TrackingWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Tracking_Builder {
  private Tracking_Builder() {
  }

  static Ready start() {
    return new Steps();
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    TrackingWiring build();
  }

  private static final class Steps implements Ready {
    @Override
    public TrackingWiring build() {
      return TrackingWiring.create();
    }
  }
}
