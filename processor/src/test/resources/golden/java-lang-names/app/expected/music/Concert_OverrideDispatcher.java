package music;

import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * Fires {@code override}: runs {@link Concert#announce(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_OverrideDispatcher {
  static final ConcertWiring.Override CONTRACT = new AsContract();

  private Concert_OverrideDispatcher() {
  }

  /**
   * Fires {@code override}.
   */
  public static void fire(String string) {
    Concert_OverrideDispatcher.CONTRACT.fire(string);
  }

  private static final class AsContract implements ConcertWiring.Override {
    @Override
    public void fire(String string) {
      Concert.announce(string);
    }

    @Override
    public java.lang.String toString() {
      return "override: Concert.announce";
    }
  }
}
