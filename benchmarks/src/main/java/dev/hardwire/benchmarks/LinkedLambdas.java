package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Counting;
import dev.hardwire.benchmarks.peers.Fired;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Handlers that are found by their names and linked at run time: {@link LambdaMetafactory} makes a
 * class for each, as javac has it do for a lambda.
 */
final class LinkedLambdas {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final MethodType FIRE = MethodType.methodType(void.class, long.class);

  private LinkedLambdas() {}

  static Fired[] of(List<Counting> owners, int callbacks) {
    List<Fired> linked = new ArrayList<>();
    for (Counting owner : owners) {
      int handlers = Math.min(owner.counts().length, callbacks - linked.size());
      for (int handler = 0; handler < handlers; handler++) {
        linked.add(link(owner, "add" + handler));
      }
    }
    return linked.toArray(Fired[]::new);
  }

  private static Fired link(Counting owner, String name) {
    try {
      MethodHandle handler = LOOKUP.findVirtual(owner.getClass(), name, FIRE);
      MethodType factory = MethodType.methodType(Fired.class, owner.getClass());
      return (Fired)
          LambdaMetafactory.metafactory(LOOKUP, "fire", factory, FIRE, handler, FIRE)
              .getTarget()
              .invoke(owner);
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }
}
