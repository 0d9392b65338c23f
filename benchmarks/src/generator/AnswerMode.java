import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What events answer with, and how a person would combine the answers of their callbacks. */
enum AnswerMode {
  VETO("boolean", "boolean", "true", 10) {
    @Override
    String calls() {
      return "      return " + numbers("\n          && ", "answering.add%d(amount)") + ";\n";
    }
  },

  GATHER("List<String>", "String", "\"yes\"", 10) {
    @Override
    String calls() {
      return "      List<String> answers = new ArrayList<>();\n"
          + numbers("", "      answers.add(answering.add%d(amount));\n")
          + "      return Collections.unmodifiableList(answers);\n";
    }
  },

  FIRST("Optional<String>", "Optional<String>", "Optional.empty()", 10) {
    @Override
    String calls() {
      return "      Optional<String> answer = Optional.empty();\n"
          + numbers(
              "",
              """
                    answer = answering.add%d(amount);
                    if (answer.isPresent()) {
                      return answer;
                    }
              """)
          + "      return answer;\n";
    }
  },

  CHAIN("long", "long", "amount", 10) {
    @Override
    String calls() {
      return "      long last = amount;\n"
          + numbers("", "      last = answering.add%d(last);\n")
          + "      return last;\n";
    }
  },

  REQUEST("long", "long", "amount", 1) {
    @Override
    String calls() {
      return "      return answering.add0(amount);\n";
    }
  };

  final String result;
  final String answer;
  final String value;
  final int callbacks;

  AnswerMode(String result, String answer, String value, int callbacks) {
    this.result = result;
    this.answer = answer;
    this.value = value;
    this.callbacks = callbacks;
  }

  /** The statements of a fire, whose callbacks belong to {@code answering}. */
  abstract String calls();

  /** How classes of this mode begin; in the order of the constants' names. */
  String title() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  String parameter() {
    return this == CHAIN ? "@Fold long amount" : "long amount";
  }

  static AnswerMode[] byTitle() {
    AnswerMode[] modes = values();
    Arrays.sort(modes, Comparator.comparing(AnswerMode::title));
    return modes;
  }

  String numbers(String separator, String format) {
    return Text.numbers(callbacks, separator, format::formatted);
  }
}
