package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Arguments of every type arrive, and are told of failures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArgumentsTest {

  private static final String SOURCE =
      """
      @EventWiring(recorders = true)
      final class Shop {}

      @Event(value = "all_measured", onError = FailurePolicy.ISOLATE, open = true, sticky = true)
      interface AllMeasured {
        void measure(boolean a, byte b, short c, char d, int e, long f, float g, double h);
      }

      @Event(value = "names_read", onError = FailurePolicy.COLLECT, open = true)
      interface NamesRead { boolean read(String... names); }

      @Event(value = "matrix_read", onError = FailurePolicy.EVICT, open = true, sticky = true, publisher = true)
      interface MatrixRead { void read(Object[] row, int[]... matrix); }

      @Event(value = "lists_read", onError = FailurePolicy.ISOLATE, open = true)
      interface ListsRead {
        @SuppressWarnings("unchecked")
        List<Map<String, ? super Integer>> read(List<? extends Number> numbers, Map<String, List<int[]>> map, Optional<String>... rest);
      }

      @Event(value = "nothing_read", onError = FailurePolicy.COLLECT)
      interface NothingRead { void read(); }

      @Event(value = "object_read", onError = FailurePolicy.COLLECT, sticky = true, open = true)
      interface ObjectRead { void read(Object anything); }

      @Event("sum_asked")
      interface SumAsked { int sum(@Fold int sum, int... more); }

      @Event("words_asked")
      interface WordsAsked { String[] add(@Fold String[] words); }

      @Event("list_asked")
      interface ListAsked { List<String> add(@Fold List<String> words); }

      @Event("maybe_asked")
      interface MaybeAsked { Optional<List<? extends Number>> ask(Comparable<String> text); }

      final class Reader {
        @Callback("all_measured")
        static void measure(boolean a, Byte b, int c, char d, long e, Long f, double g, Double h) {
          Trace.add(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h);
          throw new IllegalStateException("unmeasured");
        }

        @Callback("names_read")
        static boolean read(String[] names) {
          if (names.length == 2) {
            throw new IllegalStateException("no pairs");
          }
          return names.length > 0;
        }

        @Callback("matrix_read")
        static void read(int[][] matrix, Object[] row) {
          Trace.add(Arrays.deepToString(row) + " " + Arrays.deepToString(matrix));
          throw new IllegalStateException("singular");
        }

        @Callback("lists_read")
        static Map<String, ? super Integer> read(List<? extends Number> numbers) {
          if (numbers.isEmpty()) {
            throw new IllegalStateException("empty");
          }
          return Map.of("size", numbers.size());
        }

        @Callback({"nothing_read", "object_read"})
        static void fail() { throw new IllegalStateException("failed"); }

        @Callback("sum_asked")
        static int sum(int sum, int... more) { return sum + more.length; }

        @Callback("words_asked")
        static String[] add(String[] words) { return new String[] {words[0], "more"}; }

        @Callback("list_asked")
        static List<String> more(List<String> words) { return List.of(words.get(0), "more"); }

        @Callback(value = "maybe_asked", order = 1)
        static Optional<List<Integer>> integers(Comparable<? super String> text) {
          return text.compareTo("a") == 0 ? Optional.of(List.of(1)) : Optional.empty();
        }

        @Callback(value = "maybe_asked", order = 2)
        static List<Double> doubles() { return List.of(2.5); }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().onError(new Reports()).build();
      """;

  private final SmallProgram program;

  ArgumentsTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void primitivesAreBoxedForReportsAlone() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.allMeasured().measure(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d);
            wiring.allMeasuredListeners().add((a, b, c, d, e, f, g, h) -> { throw new IllegalStateException("late"); });
            wiring.run("all_measured", false, (byte) 1, (byte) 2, 'c', 'd', 5, 6L, 7);
            Trace.add(wiring.allMeasuredRecorder().calls().get(0));
            """,
        "true 1 2 c 4 5 6.0 7.0",
        "report all_measured Reader.measure: unmeasured [true, 1, 2, c, 4, 5, 6.0, 7.0]",
        "report all_measured listener: late [true, 1, 2, c, 4, 5, 6.0, 7.0]",
        "false 1 2 c 100 5 6.0 7.0",
        "report all_measured Reader.measure: unmeasured [false, 1, 2, c, 100, 5, 6.0, 7.0]",
        "report all_measured listener: late [false, 1, 2, c, 100, 5, 6.0, 7.0]",
        "Call[a=true, b=1, c=2, d=c, e=4, f=5, g=6.0, h=7.0]");
  }

  @Test
  void variableArgumentsAreOneArgument() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.namesRead().read());
            Trace.ask(() -> wiring.namesRead().read("a", "b", "c"));
            try {
              wiring.namesRead().read("a", "b");
            } catch (CallbackException e) {
              List<Object> arguments = e.failures().get(0).arguments();
              Trace.add(arguments.size() + " " + Arrays.toString((String[]) arguments.get(0)));
            }
            """,
        "= false",
        "= true",
        "1 [a, b]");
  }

  @Test
  void arraysAreNotTakenApart() throws Throwable {
    program.expect(
        WIRED
            + """
            ErrorHandler handler = failure -> Trace.add(Arrays.deepToString(failure.arguments().toArray()));
            ShopWiring other = ShopWiring.builder().onError(handler).build();
            other.matrixRead().read(new Object[] {"a", null}, new int[] {1}, new int[] {2, 3});
            other.matrixReadListeners().add((row, matrix) -> Trace.add("late " + row.length + matrix.length));
            try (Installation installed = other.install()) {
              Trace.add(installed != null);
              MatrixReadPublisher.fire(new String[0]);
            }
            """,
        "[a, null] [[1], [2, 3]]",
        "[[a, null], [[1], [2, 3]]]",
        "late 22",
        "true",
        "[] []",
        "[[], []]",
        "late 00");
  }

  @Test
  void nullIsAnArgument() throws Throwable {
    program.expect(
        WIRED
            + """
            for (Object[] argument : new Object[][] {null, new Object[0], {"a", "b"}}) {
              try {
                wiring.objectRead().read(argument);
              } catch (CallbackException e) {
                Trace.add(Arrays.deepToString(e.failures().get(0).arguments().toArray()));
              }
            }
            try {
              wiring.nothingRead().read();
            } catch (CallbackException e) {
              Trace.add(e.failures().get(0).arguments());
            }
            wiring.objectReadListeners().add(last -> Trace.add(Arrays.toString((Object[]) last)));
            """,
        "[null]",
        "[[]]",
        "[[a, b]]",
        "[]",
        "[a, b]");
  }

  @Test
  void genericArgumentsKeepTheirTypes() throws Throwable {
    program.expect(
        WIRED
            + """
            @SuppressWarnings("unchecked")
            Optional<String>[] rest = (Optional<String>[]) new Optional<?>[] {Optional.of("x")};
            List<Map<String, ? super Integer>> answers = wiring.listsRead().read(List.of(1, 2.5), Map.of(), rest);
            Trace.add(answers);
            rest = null;
            Trace.add(wiring.listsRead().read(List.of(), Map.of(), rest).size());
            Trace.add(wiring.maybeAsked().ask("a"));
            Trace.add(wiring.maybeAsked().ask("b"));
            """,
        "[{size=2}]",
        "report lists_read Reader.read: empty [[], {}, null]",
        "0",
        "Optional[[1]]",
        "Optional[[2.5]]");
  }

  @Test
  void chainsOfEveryType() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.add(wiring.sumAsked().sum(1, 2, 3));
            Trace.add(Arrays.toString(wiring.wordsAsked().add(new String[] {"some"})));
            Trace.add(wiring.listAsked().add(List.of("some")));
            """,
        "3",
        "[some, more]",
        "[some, more]");
  }
}
