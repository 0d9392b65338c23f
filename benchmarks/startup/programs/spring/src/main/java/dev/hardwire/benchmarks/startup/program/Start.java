package dev.hardwire.benchmarks.startup.program;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Publishes all events to a context of Spring, which searches the package for components. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(Start.class.getPackageName())) {
      for (Object event : Events.all()) {
        context.publishEvent(event);
      }
    }
    Counts.check();
  }
}
