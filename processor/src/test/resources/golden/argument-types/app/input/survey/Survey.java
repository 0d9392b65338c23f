package survey;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@EventWiring
final class Survey {

  @Callback("answers_given")
  static void numbers(
      Boolean complete, int page, char grade, double[] weights, int[][] points) {}

  @Callback("answers_given")
  static void collections(
      Collection<? extends Number> scores,
      Map<String, List<Integer>[]> byQuestion,
      Map.Entry<String, ? super Integer> best,
      Class<?> kind) {}

  @Callback("answers_given")
  @SuppressWarnings("rawtypes")
  static void rawList(List raw) {}

  @Callback("answers_given")
  static void texts(String... comments) {}

  @Callback("answers_given")
  void objects(Object... comments) {}

  @Callback("answers_given")
  void array(Object[] comments, Object scores) {}

  public static void main(String[] args) {
    SurveyWiring.create(new Survey())
        .answersGiven()
        .fire(
            true,
            (byte) 1,
            'A',
            new double[] {0.5},
            new int[][] {{1}},
            List.of(1),
            Map.of(),
            Map.entry("first", 2),
            String.class,
            List.of(),
            "fine",
            "thanks");
  }
}
