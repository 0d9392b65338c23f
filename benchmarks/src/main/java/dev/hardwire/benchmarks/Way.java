package dev.hardwire.benchmarks;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways to call handlers that are compared. */
public enum Way {
  /** By the wiring; the handlers are instance methods. */
  HARDWIRE {
    @Override
    Connected connect(int callbacks) {
      Owners owners = Owners.create();
      return new Connected(
          Sorts.of("Instance" + callbacks).hardwire(owners.wire(new Emails(), Runnable::run)),
          owners.all());
    }
  },

  /** By a class for each event that makes the calls. */
  BY_HAND {
    @Override
    Connected connect(int callbacks) {
      Owners owners = Owners.create();
      return new Connected(Sorts.of("Instance" + callbacks).byHand(owners), owners.all());
    }
  },

  /** By the wiring; the handlers are static methods. */
  HARDWIRE_STATIC {
    @Override
    Connected connect(int callbacks) {
      ApplicationWiring wiring = Owners.create().wire(new Emails(), Runnable::run);
      return new Connected(Sorts.of("Static" + callbacks).hardwire(wiring), Owners.allStatic());
    }
  },

  /** By a class for each event that makes the calls of static methods. */
  BY_HAND_STATIC {
    @Override
    Connected connect(int callbacks) {
      return new Connected(
          Sorts.of("Static" + callbacks).byHand(Owners.create()), Owners.allStatic());
    }
  },

  /** By the wiring's {@code run}, which is given the name of the event. */
  HARDWIRE_BY_NAME {
    @Override
    Connected connect(int callbacks) {
      Owners owners = Owners.create();
      ApplicationWiring wiring = owners.wire(new Emails(), Runnable::run);
      return new Connected(
          IntStream.range(0, TYPES)
              .mapToObj(type -> "instance" + callbacks + "_no" + type)
              .map(name -> (Fired) amount -> wiring.run(name, amount))
              .toList(),
          owners.all());
    }
  },

  /** By a loop over methods that are called by reflection. */
  REFLECTION {
    @Override
    Connected connect(int callbacks) {
      Owners owners = Owners.create();
      return new Connected(
          Stream.generate(() -> (Fired) new Reflection(owners.all(), callbacks))
              .limit(TYPES)
              .toList(),
          owners.all());
    }
  },

  /** By a loop over an array that an event keeps in a final field. */
  INTERFACE_ARRAY {
    @Override
    Connected connect(int callbacks) {
      return loops(callbacks, InterfaceArray::new);
    }
  },

  /** By a loop over an array that an event keeps in a volatile field. */
  COPY_ON_WRITE {
    @Override
    Connected connect(int callbacks) {
      return loops(callbacks, CopyOnWrite::new);
    }
  },

  /** By Guava's event bus. */
  GUAVA {
    @Override
    Connected connect(int callbacks) {
      return Peers.guava(Posts.of(callbacks));
    }
  },

  /** By greenrobot's event bus. */
  GREENROBOT {
    @Override
    Connected connect(int callbacks) {
      return Peers.greenrobot(Posts.of(callbacks));
    }
  },

  /** By MBassador. */
  MBASSADOR {
    @Override
    Connected connect(int callbacks) {
      return Peers.mbassador(Posts.of(callbacks));
    }
  };

  private static final int TYPES = 20;

  abstract Connected connect(int callbacks);

  private static Connected loops(int callbacks, Function<Fired[], Fired> event) {
    Owners owners = Owners.create();
    return new Connected(
        Stream.generate(() -> event.apply(Arrays.copyOf(owners.handlers(), callbacks)))
            .limit(TYPES)
            .toList(),
        owners.all());
  }
}
