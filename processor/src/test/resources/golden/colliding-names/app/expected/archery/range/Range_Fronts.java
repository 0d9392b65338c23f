package archery.range;

import archery.ArrowShot;
import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link RangeWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_Fronts {
  final ArcherFront archer = new ArcherFront();

  final ArrowShotFront arrowShot = new ArrowShotFront();

  final RunFront run = new RunFront();

  final WiringFront wiring = new WiringFront();

  void link(RangeWiring wiring) {
    this.archer.target = wiring.archer();
    this.arrowShot.target = wiring.arrowShot();
    this.run.target = wiring.run();
    this.wiring.target = wiring.wiring();
  }

  static final class ArcherFront implements Range.Resting {
    private volatile Range.Resting target;

    @Override
    public void fire(String archer) {
      Range.Resting connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'archer' was fired before connect(...) of RangeWiring.Unconnected.");
      }
      connected.fire(archer);
    }
  }

  static final class ArrowShotFront implements ArrowShot {
    private volatile ArrowShot target;

    @Override
    public void fire(String target, String connected, String installed, String given, String event,
        String wiring, String arguments, String archer, String archery, String fronts,
        String contract, String isConnected, String Connected) {
      ArrowShot connected2 = this.target;
      if (connected2 == null) {
        throw new IllegalStateException(
            "Event 'arrow_shot' was fired before connect(...) of RangeWiring.Unconnected.");
      }
      connected2.fire(target, connected, installed, given, event, wiring, arguments, archer,
          archery, fronts, contract, isConnected, Connected);
    }
  }

  static final class RunFront implements Range.Run {
    private volatile Range.Run target;

    @Override
    public void fire(String event) {
      Range.Run connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'run' was fired before connect(...) of RangeWiring.Unconnected.");
      }
      connected.fire(event);
    }
  }

  static final class WiringFront implements Range.Wiring {
    private volatile Range.Wiring target;

    @Override
    public void fire() {
      Range.Wiring connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'wiring' was fired before connect(...) of RangeWiring.Unconnected.");
      }
      connected.fire();
    }
  }
}
