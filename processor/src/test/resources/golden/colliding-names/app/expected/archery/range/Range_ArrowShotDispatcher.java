package archery.range;

import archery.Archer;
import archery.Archer_Callbacks;
import archery.ArrowShot;
import archery.Default;
import archery.Steps;
import dev.hardwire.index.Generated;

/**
 * Fires {@code arrow_shot}. Runs, in this order:
 *
 * <ol>
 *   <li>{@code Archer.aim}
 *   <li>{@code Archer.release}
 *   <li>{@link Default#happen(String)}
 *   <li>{@link Steps#count()}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_ArrowShotDispatcher implements ArrowShot {
  private final Archer archer;

  private final Default default2;

  private final Steps steps;

  Range_ArrowShotDispatcher(Archer archer, Default default2, Steps steps) {
    this.archer = archer;
    this.default2 = default2;
    this.steps = steps;
  }

  @Override
  public void fire(String target, String connected, String installed, String given, String event,
      String wiring, String arguments, String archer, String fronts, String contract,
      String isConnected, String wiring2) {
    Archer_Callbacks.aim(this.archer, archer, target);
    Archer_Callbacks.release(this.archer);
    default2.happen(event);
    steps.count();
  }
}
