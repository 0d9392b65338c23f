package survey;

import dev.hardwire.index.Generated;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Reaches callbacks of {@link Survey} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Survey_Callbacks {
  private Survey_Callbacks() {
  }

  /**
   * Calls {@link Survey#array(Object[], Object)}.
   */
  public static void array(Survey survey, Object[] comments, Object scores) {
    survey.array(comments, scores);
  }

  /**
   * Calls {@link Survey#collections(Collection, Map, Map.Entry, Class)}.
   */
  public static void collections(Collection<? extends Number> scores,
      Map<String, List<Integer>[]> byQuestion, Map.Entry<String, ? super Integer> best,
      Class<?> kind) {
    Survey.collections(scores, byQuestion, best, kind);
  }

  /**
   * Calls {@link Survey#numbers(Boolean, int, char, double[], int[][])}.
   */
  public static void numbers(Boolean complete, int page, char grade, double[] weights,
      int[][] points) {
    Survey.numbers(complete, page, grade, weights, points);
  }

  /**
   * Calls {@link Survey#objects(Object[])}.
   */
  public static void objects(Survey survey, Object[] comments) {
    survey.objects(comments);
  }

  /**
   * Calls {@link Survey#rawList(List)}.
   */
  public static void rawList(List raw) {
    Survey.rawList(raw);
  }

  /**
   * Calls {@link Survey#texts(String[])}.
   */
  public static void texts(String[] comments) {
    Survey.texts(comments);
  }
}
