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
  final FunctionalInterfaceFront functionalInterface = new FunctionalInterfaceFront();

  final ObjectFront object = new ObjectFront();

  final ObjectsFront objects = new ObjectsFront();

  final OverrideFront override = new OverrideFront();

  final StringFront string = new StringFront();

  final StringBrokenFront stringBroken = new StringBrokenFront();

  final TuningStartedFront tuningStarted = new TuningStartedFront();

  void link(ConcertWiring wiring) {
    this.functionalInterface.target = wiring.functionalInterface();
    this.object.target = wiring.object();
    this.objects.target = wiring.objects();
    this.override.target = wiring.override();
    this.string.target = wiring.string();
    this.stringBroken.target = wiring.stringBroken();
    this.tuningStarted.target = wiring.tuningStarted();
  }

  static final class FunctionalInterfaceFront implements ConcertWiring.FunctionalInterface {
    private volatile ConcertWiring.FunctionalInterface target;

    @java.lang.Override
    public void fire(String string) {
      ConcertWiring.FunctionalInterface connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'functional.interface' was fired before connect(...) of ConcertWiring.Unconnected.");
      }
      connected.fire(string);
    }
  }

  static final class ObjectFront implements ConcertWiring.Object {
    private volatile ConcertWiring.Object target;

    @java.lang.Override
    public void fire(String string) {
      ConcertWiring.Object connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'object' was fired before connect(...) of ConcertWiring.Unconnected.");
      }
      connected.fire(string);
    }
  }

  static final class ObjectsFront implements ConcertWiring.Objects {
    private volatile ConcertWiring.Objects target;

    @java.lang.Override
    public void fire(String string) {
      ConcertWiring.Objects connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'objects' was fired before connect(...) of ConcertWiring.Unconnected.");
      }
      connected.fire(string);
    }
  }

  static final class OverrideFront implements ConcertWiring.Override {
    private volatile ConcertWiring.Override target;

    @java.lang.Override
    public void fire(String string) {
      ConcertWiring.Override connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'override' was fired before connect(...) of ConcertWiring.Unconnected.");
      }
      connected.fire(string);
    }
  }

  static final class StringFront implements ConcertWiring.String {
    private volatile ConcertWiring.String target;

    @java.lang.Override
    public void fire(String string) {
      ConcertWiring.String connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'string' was fired before connect(...) of ConcertWiring.Unconnected.");
      }
      connected.fire(string);
    }
  }

  static final class StringBrokenFront implements ConcertWiring.StringBroken {
    private volatile ConcertWiring.StringBroken target;

    @java.lang.Override
    public void fire(String string, Override wish) {
      ConcertWiring.StringBroken connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'string_broken' was fired before connect(...) of ConcertWiring.Unconnected.");
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
        throw new IllegalStateException(
            "Event 'tuning_started' was fired before connect(...) of ConcertWiring.Unconnected.");
      }
      connected.fire(own, other, number);
    }
  }
}
