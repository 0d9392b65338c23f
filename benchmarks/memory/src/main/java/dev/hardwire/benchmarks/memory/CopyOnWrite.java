package dev.hardwire.benchmarks.memory;

import java.util.Arrays;

/** What a person would write who lets listeners come and go while others fire. */
final class CopyOnWrite<T> {

  private volatile Object[] elements = {};

  synchronized void add(T element) {
    Object[] longer = Arrays.copyOf(elements, elements.length + 1);
    longer[longer.length - 1] = element;
    elements = longer;
  }
}
