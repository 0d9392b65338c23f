package survey;

import dev.hardwire.index.Generated;
import java.util.List;

/**
 * Fires {@code surveys_sent} while a wiring is installed,
 * for code that can't be handed a {@link SurveysSent}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class SurveysSentPublisher {
  private static volatile SurveysSent target;

  private SurveysSentPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  @SuppressWarnings("unchecked")
  public static void fire(String subject, List<String>... addresses) {
    SurveysSent installed = target;
    if (installed == null) {
      throw new IllegalStateException(
          "Event 'surveys_sent' was fired while no wiring is installed: call install() first.");
    }
    installed.send(subject, addresses);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(SurveysSent contract) {
    if (target != null) {
      throw new IllegalStateException(
          "Event 'surveys_sent' has an installed wiring already: close that installation first.");
    }
    target = contract;
  }

  /**
   * Called when an installed wiring is closed; has no effect for any other.
   *
   * @param contract the event of the wiring
   */
  public static synchronized void unlink(SurveysSent contract) {
    if (target == contract) {
      target = null;
    }
  }
}
