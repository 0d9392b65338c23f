package survey;

import dev.hardwire.Event;
import java.util.List;
import java.util.Map;

@Event("answers_given")
interface AnswersGiven {

  @SuppressWarnings("rawtypes")
  void fire(
      boolean complete,
      byte page,
      char grade,
      double[] weights,
      int[][] points,
      List<? extends Number> scores,
      Map<String, List<Integer>[]> byQuestion,
      Map.Entry<String, ? super Integer> best,
      Class<?> kind,
      List raw,
      String... comments);
}
