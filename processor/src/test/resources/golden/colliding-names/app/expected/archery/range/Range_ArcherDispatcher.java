package archery.range;

import archery.Archer;
import dev.hardwire.index.Generated;

/**
 * Fires {@code archer}: runs {@link Archer#rest(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_ArcherDispatcher implements Range.Resting {
  private final Archer archer;

  Range_ArcherDispatcher(Archer archer) {
    this.archer = archer;
  }

  @Override
  public void fire(String archer) {
    this.archer.rest(archer);
  }

  @Override
  public String toString() {
    return "archer: Archer.rest";
  }
}
