package dev.hardwire.processor.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How severe each rule is, by itself and by the options of the compiler. */
public final class Severities {

  private final Map<ProblemCode, Severity> chosen = new EnumMap<>(ProblemCode.class);
  private final Map<ProblemCode, String> unknown = new EnumMap<>(ProblemCode.class);

  /**
   * Reads the options of a compilation.
   *
   * @param options their values by their names; those of others are left alone
   */
  public Severities(Map<String, String> options) {
    advice()
        .filter(code -> options.containsKey(code.option()))
        .forEach(code -> choose(code, String.valueOf(options.get(code.option()))));
  }

  private void choose(ProblemCode code, String value) {
    Severity.named(value)
        .ifPresentOrElse(found -> chosen.put(code, found), () -> unknown.put(code, value));
  }

  private static Problem unknown(ProblemCode code, String value, Location place) {
    return Problem.of(
        ProblemCode.UNKNOWN_OPTION_VALUE,
        place,
        "Option -A" + code.option() + " can't be '" + value + "'.",
        "Use "
            + Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.ERROR)
                .map(Severity::text)
                .collect(Collectors.joining(", "))
            + " or "
            + Severity.ERROR.text()
            + ".");
  }

  /** The names of the options that are read. */
  public static Set<String> options() {
    return advice().map(ProblemCode::option).collect(Collectors.toSet());
  }

  private static Stream<ProblemCode> advice() {
    return Stream.of(ProblemCode.values()).filter(ProblemCode::isAdvice);
  }

  /** How severe it is to break a rule. */
  Severity of(ProblemCode code) {
    return chosen.getOrDefault(code, code.severity());
  }

  /** What is wrong with the options. */
  public List<Problem> problems(Location place) {
    return unknown.entrySet().stream()
        .map(option -> unknown(option.getKey(), option.getValue(), place))
        .toList();
  }
}
