package survey;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.util.List;
import java.util.Map;

/**
 * Fires events of {@link SurveyWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Survey_EventsByName {
  private Survey_EventsByName() {
  }

  static Object run(SurveyWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "answers_given" -> {
        EventArguments given = EventArguments.of(event, arguments, "boolean complete", "byte page",
            "char grade", "double[] weights", "int[][] points", "List<? extends Number> scores",
            "Map<String, List<Integer>[]> byQuestion", "Map.Entry<String, ? super Integer> best",
            "Class<?> kind", "List raw", "String[] comments");
        wiring.answersGiven().fire(given.getBoolean(0), given.getByte(1), given.getChar(2),
            given.get(3, double[].class), given.get(4, int[][].class), given.get(5, List.class),
            given.get(6, Map.class), given.get(7, Map.Entry.class), given.get(8, Class.class),
            given.get(9, List.class), given.get(10, String[].class));
        return null;
      }
      case "surveys_sent" -> {
        EventArguments given = EventArguments.of(event, arguments, "String subject",
            "List<String>[] addresses");
        wiring.surveysSent().send(given.get(0, String.class), given.get(1, List[].class));
        return null;
      }
      default -> throw new UnknownEventException(event, "answers_given", "surveys_sent");
    }
  }
}
