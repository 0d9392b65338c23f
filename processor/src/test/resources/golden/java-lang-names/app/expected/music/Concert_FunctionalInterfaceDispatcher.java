package music;

import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;

/**
 * Fires {@code functional.interface}: runs {@link Concert#announce(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_FunctionalInterfaceDispatcher {
  static final ConcertWiring.FunctionalInterface CONTRACT = new AsContract();

  private Concert_FunctionalInterfaceDispatcher() {
  }

  /**
   * Fires {@code functional.interface}.
   */
  public static void fire(String string) {
    Concert_FunctionalInterfaceDispatcher.CONTRACT.fire(string);
  }

  private static final class AsContract implements ConcertWiring.FunctionalInterface {
    @Override
    public void fire(String string) {
      Concert.announce(string);
    }

    @Override
    public java.lang.String toString() {
      return "functional.interface: Concert.announce";
    }
  }
}
