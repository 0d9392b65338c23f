package archery.range;

import archery.Fronts;
import dev.hardwire.index.Generated;

/**
 * Fires {@code wiring}: runs {@link Fronts#turn()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_WiringDispatcher implements Range.Wiring {
  private final Fronts fronts;

  Range_WiringDispatcher(Fronts fronts) {
    this.fronts = fronts;
  }

  @Override
  public void fire() {
    fronts.turn();
  }

  @Override
  public String toString() {
    return "wiring: Fronts.turn";
  }
}
