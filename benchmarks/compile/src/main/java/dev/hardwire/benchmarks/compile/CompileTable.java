package dev.hardwire.benchmarks.compile;

import dev.hardwire.benchmarks.record.Measurement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured, and what follows from it. */
final class CompileTable {

  private final Map<Size, Map<Tool, List<Cost>>> costs = new LinkedHashMap<>();

  void add(Size size, Map<Tool, List<Cost>> measured) {
    costs.put(size, new EnumMap<>(measured));
  }

  List<Measurement> measurements() {
    List<Measurement> measurements = new ArrayList<>();
    costs.forEach(
        (size, tools) ->
            tools.forEach(
                (tool, values) -> {
                  measurements.add(measurement(size, tool, "ms", Cost::elapsed));
                  measurements.add(measurement(size, tool, "cpu ms", Cost::used));
                  measurements.add(measurement(size, tool, "jit ms", Cost::compiling));
                  measurements.add(measurement(size, tool, "MB", Cost::peak));
                }));
    return measurements;
  }

  private Measurement measurement(
      Size size, Tool tool, String unit, ToDoubleFunction<Cost> quantity) {
    List<Cost> values = costs.getOrDefault(size, Map.of()).getOrDefault(tool, List.of());
    return new Measurement(
        "compile",
        size.label(),
        tool.by(),
        unit,
        values.stream().map(quantity::applyAsDouble).toList());
  }

  /** A line for each processor: medians, and what the processor adds to them. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        "| | | ms | CPU ms | 10 % | 90 % | JIT ms | MB | added CPU ms | Hardwire's / its |\n");
    text.append("|---|---|---|---|---|---|---|---|---|---|\n");
    costs.forEach((size, tools) -> tools.keySet().forEach(tool -> text.append(line(size, tool))));
    return text.toString();
  }

  private String line(Size size, Tool tool) {
    Measurement used = measurement(size, tool, "cpu ms", Cost::used);
    double added = added(size, tool);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %s |%n",
        size.label(),
        tool.by(),
        measurement(size, tool, "ms", Cost::elapsed).median(),
        used.median(),
        used.quantile(0.1),
        used.quantile(0.9),
        measurement(size, tool, "jit ms", Cost::compiling).median(),
        measurement(size, tool, "MB", Cost::peak).median(),
        added,
        tool == Tool.NONE ? "" : ratio(added(size, Tool.HARDWIRE), added));
  }

  /** The processor time that a processor takes and makes javac take. */
  private double added(Size size, Tool tool) {
    return measurement(size, tool, "cpu ms", Cost::used).median()
        - measurement(size, Tool.NONE, "cpu ms", Cost::used).median();
  }

  private static String ratio(double value, double other) {
    return String.format(Locale.ROOT, "%.2f", value / other);
  }
}
