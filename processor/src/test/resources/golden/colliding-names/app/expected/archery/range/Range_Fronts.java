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

  void link(RangeWiring wiring) {
    archer.target = wiring.archer();
    arrowShot.target = wiring.arrowShot();
    run.target = wiring.run();
  }

  static final class ArcherFront implements Range.Resting {
    private volatile Range.Resting target;

    @Override
    public void fire(String archer) {
      Range.Resting connected = this.target;
      if (connected == null) {
        throw new IllegalStateException("Event 'archer' was fired before connect(…) was called on the unconnected RangeWiring.");
      }
      connected.fire(archer);
    }
  }

  static final class ArrowShotFront implements ArrowShot {
    private volatile ArrowShot target;

    @Override
    public void fire(String target, String connected, String installed, String given, String event,
        String wiring, String arguments, String archer, String fronts, String contract,
        String isConnected, String wiring2) {
      ArrowShot connected2 = this.target;
      if (connected2 == null) {
        throw new IllegalStateException("Event 'arrow_shot' was fired before connect(…) was called on the unconnected RangeWiring.");
      }
      connected2.fire(target, connected, installed, given, event, wiring, arguments, archer, fronts, contract, isConnected, wiring2);
    }
  }

  static final class RunFront implements Range.Run {
    private volatile Range.Run target;

    @Override
    public void fire(String event) {
      Range.Run connected = this.target;
      if (connected == null) {
        throw new IllegalStateException("Event 'run' was fired before connect(…) was called on the unconnected RangeWiring.");
      }
      connected.fire(event);
    }
  }
}
