package music;

import dev.hardwire.index.Generated;
import java.lang.IllegalStateException;
import java.lang.Integer;
import java.lang.SuppressWarnings;

/**
 * Stands in for events of {@link ConcertWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_Fronts {
  final StringBrokenFront stringBroken = new StringBrokenFront();

  final TuningStartedFront tuningStarted = new TuningStartedFront();

  void link(ConcertWiring wiring) {
    stringBroken.target = wiring.stringBroken();
    tuningStarted.target = wiring.tuningStarted();
  }

  static final class StringBrokenFront implements ConcertWiring.StringBroken {
    private volatile ConcertWiring.StringBroken target;

    @java.lang.Override
    public void fire(String string, Override wish) {
      ConcertWiring.StringBroken connected = this.target;
      if (connected == null) {
        throw new IllegalStateException("Event 'string_broken' was fired before connect(…) was called on the unconnected ConcertWiring.");
      }
      connected.fire(string, wish);
    }
  }

  static final class TuningStartedFront implements ConcertWiring.TuningStarted {
    private volatile ConcertWiring.TuningStarted target;

    @java.lang.Override
    public void fire(Process own, java.lang.Process other, Integer number) {
      ConcertWiring.TuningStarted connected = this.target;
      if (connected == null) {
        throw new IllegalStateException("Event 'tuning_started' was fired before connect(…) was called on the unconnected ConcertWiring.");
      }
      connected.fire(own, other, number);
    }
  }
}
