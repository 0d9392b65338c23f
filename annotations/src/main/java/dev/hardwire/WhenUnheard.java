package dev.hardwire;

/** What happens when an event is fired and there is neither a callback nor a listener. */
public enum WhenUnheard {
  /** Nothing. */
  IGNORE,

  /** The wiring's error handler is told, which logs it unless it does something else. */
  REPORT,

  /** A {@code dev.hardwire.runtime.UnheardEventException} reaches the publisher. */
  THROW
}
