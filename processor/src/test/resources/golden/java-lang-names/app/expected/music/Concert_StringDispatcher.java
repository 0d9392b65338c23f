package music;

import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * Fires {@code string}: runs {@link Concert#announce(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_StringDispatcher {
  static final ConcertWiring.String CONTRACT = new AsContract();

  private Concert_StringDispatcher() {
  }

  /**
   * Fires {@code string}.
   */
  public static void fire(String string) {
    Concert_StringDispatcher.CONTRACT.fire(string);
  }

  private static final class AsContract implements ConcertWiring.String {
    @Override
    public void fire(String string) {
      Concert.announce(string);
    }

    @Override
    public java.lang.String toString() {
      return "string: Concert.announce";
    }
  }
}
