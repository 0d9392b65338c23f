package dev.hardwire.benchmarks.page;

import dev.hardwire.benchmarks.record.Measurement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers and tables, as they stand on the page. */
final class Text {
  static final String NONE = "–";

  /** Less is none, as the bytes of a fire that allocates nothing: the rest is the measurement's. */
  private static final double NOTHING = 0.01;

  private Text() {}

  /** With two decimals below ten, with one below a hundred. */
  static String number(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) || size < NOTHING) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    int decimals = size < 10 ? 2 : size < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }

  /** The median, with the values below which lie a tenth and nine tenths. */
  static String spread(Measurement measured) {
    String low = number(measured.quantile(0.1));
    String high = number(measured.quantile(0.9));
    String median = number(measured.median());
    return low.equals(high) ? median : median + " (" + low + " to " + high + ")";
  }

  static String spread(Optional<Measurement> measured) {
    return measured.map(Text::spread).orElse(NONE);
  }

  static String ratio(Optional<Measurement> measured, Optional<Measurement> base) {
    return measured
        .flatMap(
            one ->
                base.filter(other -> other.median() >= NOTHING)
                    .map(other -> one.median() / other.median()))
        .map(Text::ratio)
        .orElse(NONE);
  }

  static String table(List<String> head, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(line(head));
    text.append("|---").append("|---:".repeat(head.size() - 1)).append("|\n");
    rows.forEach(row -> text.append(line(row)));
    return text.toString().stripTrailing();
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
