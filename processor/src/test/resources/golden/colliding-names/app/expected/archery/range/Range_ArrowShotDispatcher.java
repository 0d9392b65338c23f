package archery.range;

import archery.Archer;
import archery.Archer_Callbacks;
import archery.ArrowShot;
import archery.Connected;
import archery.Default;
import archery.Fronts;
import archery.Steps;
import archery.left.Target;
import dev.hardwire.index.Generated;

/**
 * Fires {@code arrow_shot}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Archer.aim}
 *   <li>{@code Archer.release}
 *   <li>{@link Connected#confirm()}
 *   <li>{@link Connected#log(String)}
 *   <li>{@link Default#happen(String)}
 *   <li>{@link Fronts#turn()}
 *   <li>{@link Steps#count()}
 *   <li>{@link Target#hit(String)}
 *   <li>{@link archery.right.Target#hit(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_ArrowShotDispatcher implements ArrowShot {
  private final Archer archer;

  private final Connected connected;

  private final Default default2;

  private final Fronts fronts;

  private final Steps steps;

  Range_ArrowShotDispatcher(Archer archer, Connected connected, Default default2, Fronts fronts,
      Steps steps) {
    this.archer = archer;
    this.connected = connected;
    this.default2 = default2;
    this.fronts = fronts;
    this.steps = steps;
  }

  @Override
  public void fire(String target, String connected, String installed, String given, String event,
      String wiring, String arguments, String archer, String archery2, String fronts,
      String contract, String isConnected, String Connected2) {
    Archer_Callbacks.aim(this.archer, archer, target);
    Archer_Callbacks.release(this.archer);
    this.connected.confirm();
    Connected.log(contract);
    default2.happen(event);
    this.fronts.turn();
    steps.count();
    Target.hit(archery2);
    archery.right.Target.hit(archery2);
  }

  @Override
  public String toString() {
    return "arrow_shot:"
        + " Archer.aim,"
        + " Archer.release,"
        + " Connected.confirm,"
        + " Connected.log,"
        + " Default.happen,"
        + " Fronts.turn,"
        + " Steps.count,"
        + " Target.hit,"
        + " Target.hit";
  }
}
