package music;

import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * Fires {@code objects}: runs {@link Concert#announce(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_ObjectsDispatcher {
  static final ConcertWiring.Objects CONTRACT = new AsContract();

  private Concert_ObjectsDispatcher() {
  }

  /**
   * Fires {@code objects}.
   */
  public static void fire(String string) {
    Concert_ObjectsDispatcher.CONTRACT.fire(string);
  }

  private static final class AsContract implements ConcertWiring.Objects {
    @Override
    public void fire(String string) {
      Concert.announce(string);
    }

    @Override
    public java.lang.String toString() {
      return "objects: Concert.announce";
    }
  }
}
