package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Counting;
import dev.hardwire.benchmarks.peers.Fired;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Calls by hand that go through reflection, as buses that look for annotations make them. */
final class Reflection implements Fired {

  private final List<Counting> receivers = new ArrayList<>();
  private final List<Method> handlers = new ArrayList<>();

  Reflection(List<Counting> owners, int callbacks) {
    for (Counting owner : owners) {
      for (int callback = 0; callback < owner.counts().length; callback++) {
        if (handlers.size() < callbacks) {
          receivers.add(owner);
          handlers.add(method(owner, "add" + callback));
        }
      }
    }
  }

  private static Method method(Counting owner, String name) {
    try {
      return owner.getClass().getDeclaredMethod(name, long.class);
    } catch (NoSuchMethodException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void fire(long amount) {
    try {
      for (int handler = 0; handler < handlers.size(); handler++) {
        handlers.get(handler).invoke(receivers.get(handler), amount);
      }
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
