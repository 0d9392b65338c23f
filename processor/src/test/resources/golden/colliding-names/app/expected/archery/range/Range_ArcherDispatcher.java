package archery.range;

import archery.Archer;
import dev.hardwire.index.Generated;

/**
 * Fires {@code archer}. Runs, in this order:
 *
 * <ol>
 *   <li>{@link Archer#rest(String)}
 * </ol>
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
}
