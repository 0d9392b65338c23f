package survey;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.Map;

/**
 * Stands in for events of {@link SurveyWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Survey_Fronts {
  final AnswersGivenFront answersGiven = new AnswersGivenFront();

  final SurveysSentFront surveysSent = new SurveysSentFront();

  void link(SurveyWiring wiring) {
    this.answersGiven.target = wiring.answersGiven();
    this.surveysSent.target = wiring.surveysSent();
  }

  static final class AnswersGivenFront implements AnswersGiven {
    private volatile AnswersGiven target;

    @Override
    public void fire(boolean complete, byte page, char grade, double[] weights, int[][] points,
        List<? extends Number> scores, Map<String, List<Integer>[]> byQuestion,
        Map.Entry<String, ? super Integer> best, Class<?> kind, List raw, String... comments) {
      AnswersGiven connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'answers_given' was fired before connect(...) of SurveyWiring.Unconnected.");
      }
      connected.fire(complete, page, grade, weights, points, scores, byQuestion, best, kind, raw,
          comments);
    }
  }

  static final class SurveysSentFront implements SurveysSent {
    private volatile SurveysSent target;

    @SuppressWarnings("unchecked")
    @Override
    public void send(String subject, List<String>... addresses) {
      SurveysSent connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'surveys_sent' was fired before connect(...) of SurveyWiring.Unconnected.");
      }
      connected.send(subject, addresses);
    }
  }
}
