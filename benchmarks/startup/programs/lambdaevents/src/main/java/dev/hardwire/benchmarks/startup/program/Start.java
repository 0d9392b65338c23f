package dev.hardwire.benchmarks.startup.program;

import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;

/** Calls LambdaEvents with all events. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LambdaManager bus = LambdaManager.basic(new LambdaMetaFactoryGenerator());
    for (Object owner : Events.owners()) {
      bus.register(owner);
    }
    for (Object event : Events.all()) {
      bus.call(event);
    }
    Counts.check();
  }
}
