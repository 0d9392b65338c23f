package dev.hardwire.durable.internal;

/** Marks what is still to be written. */
public final class Unfinished {

  private Unfinished() {}

  /** Fails. */
  @SuppressWarnings({"TypeParameterUnusedInFormals", "unused"})
  public static <T> T yet() {
    if (System.nanoTime() != 0) {
      throw new UnsupportedOperationException();
    }
    throw new IllegalStateException();
  }
}
