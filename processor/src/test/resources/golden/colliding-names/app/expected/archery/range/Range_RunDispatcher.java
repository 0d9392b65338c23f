package archery.range;

import archery.Default;
import dev.hardwire.index.Generated;

/**
 * Fires {@code run}: runs {@link Default#happen(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_RunDispatcher implements Range.Run {
  private final Default default2;

  Range_RunDispatcher(Default default2) {
    this.default2 = default2;
  }

  @Override
  public void fire(String event) {
    default2.happen(event);
  }

  @Override
  public String toString() {
    return "run: Default.happen";
  }
}
