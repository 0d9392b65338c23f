package cinema.food;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Counter} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Counter_Callbacks {
  private Counter_Callbacks() {
  }

  /**
   * Calls {@link Counter#close(int)}.
   */
  public static void close(Counter counter, int minutes) {
    counter.close(minutes);
  }
}
