package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Events that hold what they call in a list, as one class for all of them does it. */
final class Loops {

  private static final int TYPES = 20;

  private Loops() {}

  static Connected interfaceArray(int callbacks) {
    Owners owners = Owners.create();
    return connect(owners, () -> new InterfaceArray(owners.handlers(callbacks)));
  }

  static Connected linked(int callbacks) {
    Owners owners = Owners.create();
    Fired[] handlers = LinkedLambdas.of(owners.all(), callbacks);
    return connect(owners, () -> new InterfaceArray(handlers.clone()));
  }

  static Connected copyOnWrite(int callbacks) {
    Owners owners = Owners.create();
    return connect(owners, () -> new CopyOnWrite(owners.handlers(callbacks)));
  }

  static Connected reflection(int callbacks) {
    Owners owners = Owners.create();
    return connect(owners, () -> new Reflection(owners.all(), callbacks));
  }

  private static Connected connect(Owners owners, Supplier<Fired> event) {
    return new Connected(Stream.generate(event).limit(TYPES).toList(), owners.all());
  }
}
