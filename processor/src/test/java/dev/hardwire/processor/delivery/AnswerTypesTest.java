package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Answers of types that are not what is written most often. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerTypesTest {

  private static final String SOURCE =
      """
      @EventWiring(around = Hooks.class)
      final class Shop {}

      final class Hooks implements Around<Optional<? extends Number>> {
        @Override
        public Optional<? extends Number> before(String event, String callback) { return Optional.of(1); }

        @Override
        public void after(String event, String callback, Optional<? extends Number> token) {}

        @Override
        public void failed(String event, String callback, Optional<? extends Number> token, Throwable failure) {}
      }

      @Event(value = "wild_list", open = true, onError = FailurePolicy.COLLECT)
      interface WildList { List<? extends Number> ask(); }

      @Event(value = "wild_optional", open = true, onError = FailurePolicy.ISOLATE)
      interface WildOptional { Optional<? extends Number> ask(int number); }

      @Event(value = "array_list", open = true)
      interface ArrayAsked { List<int[]> ask(); }

      @Event(value = "nested_list", open = true)
      interface NestedList { List<List<String>> ask(); }

      @Event(value = "flag_changed", open = true)
      interface FlagChanged { boolean change(@Fold boolean flag); }

      @Event(value = "short_changed", onError = FailurePolicy.ISOLATE)
      interface ShortChanged { short change(@Fold short number); }

      @Event(value = "long_changed", onError = FailurePolicy.COLLECT)
      interface LongChanged { long change(@Fold long number); }

      @Event(value = "maybe_changed", open = true)
      interface MaybeChanged { Optional<String> change(@Fold Optional<String> maybe); }

      @Event("flag_asked")
      interface FlagAsked { Boolean ask(); }

      @Event("ratio_asked")
      interface RatioAsked { double ask(int number); }

      @Event("text_asked")
      interface TextAsked extends Asked<String, List<CharSequence>> {}

      interface Asked<T, R> { R ask(T question); }

      @Event(value = "long_asked")
      interface LongAsked { Optional<Long> ask(); }

      final class Desk {
        @Callback(value = "wild_list", order = 1)
        static int one() { return 1; }

        @Callback(value = "wild_list", order = 2)
        static Double two() { return 2.5; }

        @Callback(value = "wild_optional", order = 1)
        static Optional<Integer> none() { return Optional.empty(); }

        @Callback(value = "wild_optional", order = 2)
        static Optional<? extends Number> some(int number) { return number == 0 ? null : Optional.of(number); }

        @Callback("array_list")
        static int[] array() { return new int[] {1, 2}; }

        @Callback("nested_list")
        static List<String> list() { return List.of("a"); }

        @Callback("flag_changed")
        static boolean not(boolean flag) { return !flag; }

        @Callback("short_changed")
        static byte half(short number) { return (byte) (number / 2); }

        @Callback(value = "long_changed", order = 1)
        static Integer less(long number) { return number == 0 ? null : (int) number - 1; }

        @Callback(value = "long_changed", order = 2)
        static char letter(long number) { return (char) number; }

        @Callback("maybe_changed")
        static Optional<String> change(Optional<String> maybe) { return maybe.map(text -> text + "!"); }

        @Callback("flag_asked")
        static boolean flag() { return false; }

        @Callback("ratio_asked")
        static Integer ratio(int number) { return number == 0 ? null : number; }

        @Callback("text_asked")
        static String answer(String question) { return question + "?"; }

        @Callback("long_asked")
        static long number() { return 5; }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().hooks(new Hooks()).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  AnswerTypesTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void wildcardsAreAnswered() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.add(wiring.wildList().ask());
            wiring.wildListListeners().add(() -> List.of(3L));
            Trace.add(wiring.wildList().ask());
            Trace.ask(() -> wiring.wildOptional().ask(0));
            wiring.wildOptionalListeners().add(number -> Optional.of(7f));
            Trace.ask(() -> wiring.wildOptional().ask(0));
            Trace.ask(() -> wiring.wildOptional().ask(4));
            """,
        "[1, 2.5]",
        "[1, 2.5, 3]",
        "report wild_optional Desk.some: Desk.some answered null to event 'wild_optional' [0]",
        "= Optional.empty",
        "report wild_optional Desk.some: Desk.some answered null to event 'wild_optional' [0]",
        "= Optional[7.0]",
        "= Optional[4]");
  }

  @Test
  void elementsAreOfAnyType() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.arrayListListeners().add(() -> List.of(new int[3]));
            Trace.add(wiring.arrayList().ask().get(0).length + wiring.arrayList().ask().get(1).length);
            wiring.nestedListListeners().add(() -> List.of(List.of("b"), List.of()));
            Trace.add(wiring.nestedList().ask());
            """,
        "5",
        "[[a], [b], []]");
  }

  @Test
  void chainsAreOfAnyType() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.flagChanged().change(true));
            wiring.flagChangedListeners().add(flag -> !flag);
            Trace.ask(() -> wiring.flagChanged().change(true));
            Trace.ask(() -> wiring.shortChanged().change((short) 9));
            Trace.ask(() -> wiring.longChanged().change(66));
            Trace.ask(() -> wiring.longChanged().change(0));
            wiring.maybeChangedListeners().add(maybe -> maybe.map(text -> text + "?"));
            Trace.ask(() -> wiring.maybeChanged().change(Optional.of("a")));
            Trace.ask(() -> wiring.maybeChanged().change(Optional.empty()));
            """,
        "= false",
        "= true",
        "= 4",
        "= 65",
        "! CallbackException: 1 callback of event 'long_changed' failed: Desk.less",
        "= Optional[a!?]",
        "= Optional.empty");
  }

  @Test
  void singleAnswersAreBoxedAndUnboxed() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.flagAsked().ask());
            Trace.ask(() -> wiring.ratioAsked().ask(3));
            Trace.ask(() -> wiring.ratioAsked().ask(0));
            Trace.ask(() -> wiring.textAsked().ask("how"));
            Trace.ask(() -> wiring.longAsked().ask());
            """,
        "= false",
        "= 3.0",
        "! NullPointerException: Desk.ratio answered null to event 'ratio_asked'",
        "= [how?]",
        "= Optional[5]");
  }
}
