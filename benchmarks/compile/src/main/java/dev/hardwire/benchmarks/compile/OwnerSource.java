package dev.hardwire.benchmarks.compile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ordinary class with fields, some methods and a few callbacks.
 *
 * @param inPackage its package
 * @param name of the class
 * @param heard the events of its callbacks
 * @param marks what the processor asks for
 */
record OwnerSource(String inPackage, String name, List<HeardEvent> heard, Marks marks) {

  private static final List<String> IMPORTS =
      List.of(
          "java.time.Duration",
          "java.time.Instant",
          "java.util.ArrayDeque",
          "java.util.Deque",
          "java.util.LinkedHashMap",
          "java.util.List",
          "java.util.Map");

  private static final String CLASS =
      """
      package $package;

      $imports

      /**
       * The $name keeps what a district hears of its citizens.
       *
       * <p>Amounts are in cents.
       */
      $owner
      public class $name {
        private static final int REMEMBERED = 64;
        private static final Duration LONG_AGO = Duration.ofDays(30);

        private final Map<String, Long> amounts = new LinkedHashMap<>();
        private final Deque<String> recent = new ArrayDeque<>();
        private Instant last = Instant.EPOCH;
        private long sum;

        /** Makes one that has heard nothing. */
        $constructor
        public $name() {}
      $callbacks
        /**
         * The largest amounts.
         *
         * @param count at most so many
         * @return a line for each
         */
        public List<String> largest(int count) {
          return amounts.entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .limit(count)
              .map(entry -> entry.getKey() + ": " + entry.getValue())
              .toList();
        }

        /**
         * What is known at a time.
         *
         * @param now the time
         * @return a summary
         */
        public $nameSummary summary(Instant now) {
          boolean quiet = Duration.between(last, now).compareTo(LONG_AGO) > 0;
          return $nameSummary.of(amounts.size(), sum, quiet);
        }

        private void remember(String id, long amount) {
          amounts.merge(id, amount, Long::sum);
          sum += amount;
          recent.addLast(id);
          while (recent.size() > REMEMBERED) {
            amounts.remove(recent.removeFirst());
          }
        }

        private Instant later(Instant time) {
          return time.isAfter(last) ? time : last;
        }
      }
      """;

  private static final String CALLBACK =
      """

        /**
         * Takes note of the event.
         *
         * @param event what happened
         */
        $callback
        public void on$event($parameter$event event) {
          remember(event.id(), event.amount());
          if (event.isLarge()) {
            last = later(event.time());
          }
        }
      """;

  String text() {
    String imports =
        Stream.of(IMPORTS, marks.imports(), heard.stream().flatMap(this::imported).toList())
            .flatMap(List::stream)
            .sorted()
            .distinct()
            .map(type -> "import " + type + ";")
            .collect(Collectors.joining("\n"));
    return CLASS
        .replace("$package", inPackage)
        .replace("$imports", imports)
        .replace("$owner", marks.owner())
        .replace("$constructor", marks.constructor())
        .replace("$callbacks", heard.stream().map(this::callback).collect(Collectors.joining()))
        .replace("$name", name);
  }

  private Stream<String> imported(HeardEvent event) {
    return event.inPackage().equals(inPackage)
        ? Stream.empty()
        : Stream.of(event.inPackage() + "." + event.type());
  }

  private String callback(HeardEvent event) {
    return CALLBACK
        .replace("$callback", String.format(marks.callback(), event.name()))
        .replace("$parameter", marks.parameter())
        .replace("$event", event.type());
  }
}
