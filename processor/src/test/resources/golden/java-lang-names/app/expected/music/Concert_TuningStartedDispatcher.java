package music;

import dev.hardwire.index.Generated;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Fires {@code tuning_started}: runs {@link Tuning#listen(Process, java.lang.Process, Integer)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_TuningStartedDispatcher {
  static final ConcertWiring.TuningStarted CONTRACT = new AsContract();

  private Concert_TuningStartedDispatcher() {
  }

  /**
   * Fires {@code tuning_started}.
   */
  public static void fire(Process own, java.lang.Process other, Integer number) {
    Concert_TuningStartedDispatcher.CONTRACT.fire(own, other, number);
  }

  private static final class AsContract implements ConcertWiring.TuningStarted {
    @Override
    public void fire(Process own, java.lang.Process other, Integer number) {
      Tuning.listen(own, other, number);
    }

    @Override
    public String toString() {
      return "tuning_started: Tuning.listen";
    }
  }
}
