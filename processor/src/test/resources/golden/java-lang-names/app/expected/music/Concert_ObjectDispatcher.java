package music;

import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * Fires {@code object}: runs {@link Concert#announce(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_ObjectDispatcher {
  static final ConcertWiring.Object CONTRACT = new AsContract();

  private Concert_ObjectDispatcher() {
  }

  /**
   * Fires {@code object}.
   */
  public static void fire(String string) {
    Concert_ObjectDispatcher.CONTRACT.fire(string);
  }

  private static final class AsContract implements ConcertWiring.Object {
    @Override
    public void fire(String string) {
      Concert.announce(string);
    }

    @Override
    public java.lang.String toString() {
      return "object: Concert.announce";
    }
  }
}
