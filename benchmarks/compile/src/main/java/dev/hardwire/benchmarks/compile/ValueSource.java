package dev.hardwire.benchmarks.compile;

/** Classes of values: the event that a callback takes, and the summary that an owner gives. */
final class ValueSource {

  private static final String EVENT =
      """
      package $package;

      import java.time.Instant;
      import java.util.Objects;

      /**
       * Something happened in the district.
       *
       * @param id what it happened to
       * @param amount in cents
       * @param time when it happened
       */
      public record $name(String id, long amount, Instant time) {
        private static final long LARGE = 100_000;

        /** Checks that all is there. */
        public $name {
          Objects.requireNonNull(id, "id");
          Objects.requireNonNull(time, "time");
        }

        /**
         * Whether somebody has to look at it.
         *
         * @return whether the amount is large
         */
        public boolean isLarge() {
          return amount >= LARGE;
        }
      }
      """;

  private static final String SUMMARY =
      """
      package $package;

      /**
       * What is known.
       *
       * @param count how many amounts
       * @param sum of all of them
       * @param quiet whether nothing happened for long
       */
      public record $name(int count, long sum, boolean quiet) {

        static $name of(int count, long sum, boolean quiet) {
          return new $name(count, sum, quiet);
        }
      }
      """;

  private static final String AUTO_VALUE_SUMMARY =
      """
      package $package;

      import com.google.auto.value.AutoValue;

      /** What is known. */
      @AutoValue
      public abstract class $name {

        /** How many amounts. */
        public abstract int count();

        /** Of all of them. */
        public abstract long sum();

        /** Whether nothing happened for long. */
        public abstract boolean quiet();

        static $name of(int count, long sum, boolean quiet) {
          return new AutoValue_$name(count, sum, quiet);
        }
      }
      """;

  private ValueSource() {}

  static String event(String inPackage, String name) {
    return named(EVENT, inPackage, name);
  }

  static String summary(Tool tool, String inPackage, String name) {
    return named(tool == Tool.AUTO_VALUE ? AUTO_VALUE_SUMMARY : SUMMARY, inPackage, name);
  }

  private static String named(String template, String inPackage, String name) {
    return template.replace("$package", inPackage).replace("$name", name);
  }
}
