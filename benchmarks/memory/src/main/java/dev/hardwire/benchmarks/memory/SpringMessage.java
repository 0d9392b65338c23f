package dev.hardwire.benchmarks.memory;

import org.springframework.context.ApplicationEvent;

/** What Spring is given. */
final class SpringMessage extends ApplicationEvent {

  private static final long serialVersionUID = 1;

  private final long number;

  SpringMessage(Object source, long number) {
    super(source);
    this.number = number;
  }

  long number() {
    return number;
  }
}
