package survey;

import dev.hardwire.index.Generated;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Fires {@code answers_given}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Survey#array(Object[], Object)}
 *   <li>{@link Survey#collections(Collection, Map, Map.Entry, Class)}
 *   <li>{@link Survey#numbers(Boolean, int, char, double[], int[][])}
 *   <li>{@link Survey#objects(Object[])}
 *   <li>{@link Survey#rawList(List)}
 *   <li>{@link Survey#texts(String[])}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Survey_AnswersGivenDispatcher implements AnswersGiven {
  private final Survey survey;

  Survey_AnswersGivenDispatcher(Survey survey) {
    this.survey = survey;
  }

  @Override
  public void fire(boolean complete, byte page, char grade, double[] weights, int[][] points,
      List<? extends Number> scores, Map<String, List<Integer>[]> byQuestion,
      Map.Entry<String, ? super Integer> best, Class<?> kind, List raw, String... comments) {
    survey.array(comments, scores);
    Survey.collections(scores, byQuestion, best, kind);
    Survey.numbers(complete, page, grade, weights, points);
    survey.objects((Object[]) comments);
    Survey.rawList(raw);
    Survey.texts(comments);
  }

  @Override
  public String toString() {
    return "answers_given:"
        + " Survey.array,"
        + " Survey.collections,"
        + " Survey.numbers,"
        + " Survey.objects,"
        + " Survey.rawList,"
        + " Survey.texts";
  }
}
