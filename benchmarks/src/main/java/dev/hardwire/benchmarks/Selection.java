package dev.hardwire.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.Options;

/**
 * What is measured in turns: all combinations of these parameters.
 *
 * @param benchmark the name of its class
 * @param warmups how many iterations go before
 * @param parameters values, by the name of the parameter
 */
record Selection(String benchmark, int warmups, Map<String, List<String>> parameters) {

  private static final int WARMUPS = 7;

  /** Some libraries make a class for each of up to 2,000 methods when it is first called. */
  private static final int WARMUPS_OF_PEERS = 13;

  /** So many calls in each of twenty types take the compiler much longer. */
  private static final int WARMUPS_OF_MANY = 25;

  /** On JDK 25, the compiler is through with a thousand calls in each of them after 40. */
  private static final int WARMUPS_OF_THOUSANDS = 60;

  private static final List<String> ONE_TYPE = List.of("1");
  private static final List<String> TWENTY_TYPES = List.of("20");
  private static final List<String> TYPES = List.of("1", "20");

  /** Times of very short fires don't simply grow with the number of types; these show how. */
  private static final List<String> SOME_TYPES = List.of("2", "5", "10");

  private static final List<String> BOTH = names(Way.HARDWIRE, Way.BY_HAND);
  private static final List<String> FEW =
      names(Way.HARDWIRE, Way.BY_HAND, Way.HARDWIRE_STATIC, Way.BY_HAND_STATIC);
  private static final List<String> FEW_AND_LOOPS =
      names(
          Way.HARDWIRE,
          Way.BY_HAND,
          Way.HARDWIRE_STATIC,
          Way.BY_HAND_STATIC,
          Way.INTERFACE_ARRAY,
          Way.LAMBDA_METAFACTORY,
          Way.COPY_ON_WRITE,
          Way.REFLECTION);
  private static final List<String> ALL = Stream.of(Way.values()).map(Way::name).toList();

  /** Everything, in the order of the tables. */
  static List<Selection> all() {
    List<Selection> all = new ArrayList<>();
    all.add(fire("0", WARMUPS, TYPES, FEW));
    all.add(fire("1", WARMUPS, ONE_TYPE, FEW));
    all.add(fire("1", WARMUPS_OF_PEERS, TWENTY_TYPES, ALL));
    all.add(fire("3", WARMUPS, TYPES, FEW));
    all.add(fire("10", WARMUPS_OF_PEERS, TYPES, ALL));
    all.add(fire("30", WARMUPS, TYPES, FEW));
    all.add(fire("100", WARMUPS, ONE_TYPE, FEW));
    all.add(fire("100", WARMUPS_OF_MANY, TWENTY_TYPES, ALL));
    all.add(fire("1000", WARMUPS_OF_THOUSANDS, TYPES, FEW_AND_LOOPS));
    all.add(of(OpenFireBenchmark.class, "listeners", "0", "1", "4", "5", "10", "50"));
    all.add(
        new Selection(
            OpenFireBenchmark.class.getSimpleName(),
            WARMUPS,
            Map.of("listeners", List.of("0", "1"), "types", SOME_TYPES, "way", BOTH)));
    all.add(of(PolicyFireBenchmark.class, "policy", "Instance10", "Collect", "Isolate", "Evict"));
    all.add(of(AnswerFireBenchmark.class, "mode", "Veto", "Gather", "First", "Chain", "Request"));
    return all;
  }

  private static Selection fire(
      String callbacks, int warmups, List<String> types, List<String> ways) {
    return new Selection(
        FireBenchmark.class.getSimpleName(),
        warmups,
        Map.of("callbacks", List.of(callbacks), "types", types, "way", ways));
  }

  private static Selection of(Class<?> benchmark, String parameter, String... values) {
    return new Selection(
        benchmark.getSimpleName(),
        WARMUPS,
        Map.of(parameter, List.of(values), "types", TYPES, "way", BOTH));
  }

  private static List<String> names(Way... ways) {
    return Stream.of(ways).map(Way::name).toList();
  }

  /** What is left of this when somebody asks for some benchmarks or values only. */
  Optional<Selection> chosen(Options options) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          Collection<String> asked = options.getParameter(name).orElse(values);
          chosen.put(name, values.stream().filter(asked::contains).toList());
        });
    boolean isAsked =
        options.getIncludes().isEmpty()
            || options.getIncludes().stream()
                .anyMatch(name -> ("." + benchmark).matches(".*" + name + ".*"));
    return isAsked && chosen.values().stream().noneMatch(List::isEmpty)
        ? Optional.of(
            new Selection(benchmark, options.getWarmupIterations().orElse(warmups), chosen))
        : Optional.empty();
  }

  /** What the names of its benchmarks match, and no others. */
  String pattern() {
    return "[.]" + benchmark + "[.]";
  }

  /** How many virtual machines it takes. */
  int machines() {
    return parameters.values().stream().mapToInt(List::size).reduce(1, (one, other) -> one * other);
  }
}
