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

  static String number(double value) {
    return number(value, decimals(value));
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** Two below ten, one below a hundred; what was counted has none. */
  private static int decimals(double value) {
    double size = Math.abs(value);
    if (value == Math.rint(value) || size < NOTHING) {
      return 0;
    }
    return size < 10 ? 2 : size < 100 ? 1 : 0;
  }

  static String ratio(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
  }

  /**
   * The median, with the values below which lie a tenth and nine tenths, to as many decimals as the
   * median has.
   */
  static String spread(Measurement measured) {
    int decimals = decimals(measured.median());
    String low = number(measured.quantile(0.1), decimals);
    String high = number(measured.quantile(0.9), decimals);
    String median = number(measured.median(), decimals);
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
