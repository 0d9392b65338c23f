package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.Fired;
import dev.hardwire.runtime.Installation;
import java.util.stream.IntStream;

/** Events of the generated wiring, and the same by hand. */
final class Wirings {

  private static final int TYPES = 20;

  private Wirings() {}

  static Connected instance(int callbacks) {
    Owners owners = Owners.create();
    return new Connected(Sorts.of("Instance" + callbacks).hardwire(wire(owners)), owners.all());
  }

  static Connected byHand(int callbacks) {
    Owners owners = Owners.create();
    return new Connected(Sorts.of("Instance" + callbacks).byHand(owners), owners.all());
  }

  static Connected ofStatic(int callbacks) {
    ApplicationWiring wiring = wire(Owners.create());
    return new Connected(Sorts.of("Static" + callbacks).hardwire(wiring), Owners.allStatic());
  }

  static Connected byHandStatic(int callbacks) {
    return new Connected(
        Sorts.of("Static" + callbacks).byHand(Owners.create()), Owners.allStatic());
  }

  static Connected byName(int callbacks) {
    Owners owners = Owners.create();
    ApplicationWiring wiring = wire(owners);
    return new Connected(
        IntStream.range(0, TYPES)
            .mapToObj(type -> "instance" + callbacks + "_no" + type)
            .map(name -> (Fired) amount -> wiring.run(name, amount))
            .toList(),
        owners.all());
  }

  static Connected publisher(int callbacks) {
    Owners owners = Owners.create();
    Installation installation = wire(owners).install();
    return new Connected(Publishers.of(callbacks), owners.all(), installation::close);
  }

  static ApplicationWiring wire(Owners owners) {
    return owners.wire(new Emails(), Runnable::run);
  }
}
