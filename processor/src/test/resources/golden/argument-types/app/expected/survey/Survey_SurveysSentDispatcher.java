package survey;

import dev.hardwire.index.Generated;
import java.util.List;

/**
 * Fires {@code surveys_sent}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Survey_SurveysSentDispatcher {
  static final SurveysSent CONTRACT = new AsContract();

  private Survey_SurveysSentDispatcher() {
  }

  /**
   * Fires {@code surveys_sent}.
   */
  @SuppressWarnings("unchecked")
  public static void fire(String subject, List<String>... addresses) {
    Survey_SurveysSentDispatcher.CONTRACT.send(subject, addresses);
  }

  private static final class AsContract implements SurveysSent {
    @SuppressWarnings("unchecked")
    @Override
    public void send(String subject, List<String>... addresses) {
    }

    @Override
    public String toString() {
      return "surveys_sent: no callbacks";
    }
  }
}
