package airport;

/** Counts the callbacks and listeners that were called. */
public final class Heard {
  /** How many there were. */
  public static int calls;

  private Heard() {}
}
