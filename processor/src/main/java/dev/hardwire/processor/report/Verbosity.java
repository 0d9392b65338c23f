package dev.hardwire.processor.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether users want to be told what is wired, by an option of the compiler. */
public final class Verbosity {

  /** The name of the option. */
  public static final String OPTION = "hardwire.verbose";

  private static final Set<String> ON = Set.of("", "true");
  private static final String OFF = "false";

  private final Optional<String> value;

  /** Reads the options of a compilation. */
  public Verbosity(Map<String, String> options) {
    // given without a value it is null, or with some compilers empty
    this.value =
        options.containsKey(OPTION)
            ? Optional.of(Optional.ofNullable(options.get(OPTION)).orElse(""))
            : Optional.empty();
  }

  /** Whether they want to. */
  public boolean isOn() {
    return value.filter(ON::contains).isPresent();
  }

  /** What is wrong with the option. */
  public Optional<Problem> problem(Location place) {
    return value
        .filter(text -> !ON.contains(text) && !text.equals(OFF))
        .map(
            text ->
                Problem.of(
                    ProblemCode.UNKNOWN_OPTION_VALUE,
                    place,
                    "Option -A" + OPTION + " can't be '" + text + "'.",
                    "Use true or false, or no value, which means true."));
  }
}
