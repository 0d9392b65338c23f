package dev.hardwire.benchmarks.startup.program;

import io.avaje.inject.BeanScope;

/** Fires all events by avaje's publishers. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (BeanScope scope = BeanScope.builder().build()) {
      scope.get(Publishers.class).fire();
    }
    Counts.check();
  }
}
