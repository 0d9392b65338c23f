package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters whose names generated code uses, too. */
class ParameterNamesTest {

  private static final String HOOKS =
      """
      final class Tracing implements dev.hardwire.runtime.Around<String> {
        @Override
        public String before(String event, String callback) { return callback; }

        @Override
        public void after(String event, String callback, String token) { Trace.add("after " + token); }

        @Override
        public void failed(String event, String callback, String token, Throwable failure) {}
      }
      """;

  /** Contracts of every way to answer; what stands for 1$ are parameters, for 2$ the options. */
  private static final String CONTRACTS =
      """
      @Event(value = "void_fired", open = true, sticky = true%2$s)
      interface VoidFired { void fire(@Sender Object sender, %1$s) throws InterruptedException; }

      @Event(value = "veto_fired", open = true%2$s)
      interface VetoFired { boolean fire(@Sender Object sender, %1$s) throws InterruptedException; }

      @Event(value = "list_fired", open = true%2$s)
      interface ListFired { List<String> fire(@Sender Object sender, %1$s) throws InterruptedException; }

      @Event(value = "first_fired", open = true, publisher = true%2$s)
      interface FirstFired { Optional<String> fire(@Sender Object sender, %1$s) throws InterruptedException; }

      @Event(value = "fold_fired", open = true%2$s)
      interface FoldFired { Object fire(@Sender @Fold Object sender, %1$s) throws InterruptedException; }

      final class Steps {
        @Callback("void_fired")
        void run(EventInfo about) {}

        @Callback("veto_fired")
        boolean veto(EventInfo about) { return true; }

        @Callback("list_fired")
        String list(EventInfo about) { return "step"; }

        @Callback("first_fired")
        Optional<String> first(EventInfo about) { return Optional.empty(); }

        @Callback("fold_fired")
        Object fold(Object sender, EventInfo about) { return sender + "1"; }
      }

      @Attachable
      final class Guest {
        @Callback(value = "void_fired", when = "isIn")
        void run(EventInfo about) {}

        @Callback(value = "veto_fired", when = "isIn")
        boolean veto() { return true; }

        @Callback(value = "list_fired", when = "isIn")
        String list() { return "guest"; }

        @Callback(value = "first_fired", when = "isIn")
        Optional<String> first() { return Optional.empty(); }

        @Callback(value = "fold_fired", when = "isIn")
        Object fold(Object sender) { return sender + "2"; }

        boolean isIn() { return true; }
      }
      """;

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", onError = FailurePolicy.COLLECT",
        ", onError = FailurePolicy.EVICT, whenUnheard = WhenUnheard.REPORT"
      })
  void parametersMayBeCalledAsGeneratedVariablesAre(String options) throws Throwable {
    checkParameters(
        options,
        List.of(
            "info failure failures listener listening connection answer answers token given"
                + " context",
            "METADATA callback errors listeners recorder lock latest fired merged tracing guest",
            "guestConnections steps event snapshot metadata handler part1 owner record call"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ", onError = FailurePolicy.COLLECT", ", onError = FailurePolicy.ISOLATE"})
  void parametersMayBeCalledAsClassesAre(String options) throws Throwable {
    checkParameters(
        options,
        List.of(
            "Optional Instant Answers Collections CollectedFailures ArrayList Interrupts List",
            "AroundFailures Object String Throwable dev java EventInfo Connection Steps Latest"));
  }

  private void checkParameters(String options, List<String> lines) throws Throwable {
    List<String> names =
        lines.stream().flatMap(line -> List.of(line.split(" ", -1)).stream()).toList();
    String parameters = names.stream().map(n -> "int " + n).collect(Collectors.joining(", "));
    String lambda = "sender, " + String.join(", ", names);
    String ones = names.stream().map(n -> ", 1").collect(Collectors.joining());
    String app = "@EventWiring(around = Tracing.class, recorders = true)\nfinal class Shop {}\n\n";
    String source = app + HOOKS + "\n" + CONTRACTS.formatted(parameters, options);
    boolean isReporting = options.contains("EVICT") || options.contains("ISOLATE");
    new SmallProgram(root, source)
        .expect(
            """
            ShopWiring wiring =
                ShopWiring.builder().steps(new Steps()).tracing(new Tracing())%3$s.build();
            wiring.guestAttachments().attach(new Guest());
            wiring.voidFired().fire("s"%2$s);
            wiring.voidFiredListeners().addFor("s", (%1$s) -> Trace.add("late " + sender));
            wiring.foldFiredListeners().add((%1$s) -> sender + "3");
            Trace.add(wiring.vetoFired().fire("s"%2$s));
            Trace.add(wiring.listFired().fire("s"%2$s));
            Trace.add(wiring.firstFired().fire("s"%2$s));
            Trace.add(wiring.foldFired().fire("s"%2$s));
            Trace.add(new VoidFiredEvent().listeners().size() + wiring.foldFiredRecorder().count());
            """
                .formatted(lambda, ones, isReporting ? ".onError(new Reports())" : ""),
            "after Guest.run",
            "after Steps.run",
            "late s",
            "after listener",
            "after Guest.veto",
            "after Steps.veto",
            "true",
            "after Guest.list",
            "after Steps.list",
            "[guest, step]",
            "after Guest.first",
            "after Steps.first",
            "Optional.empty",
            "after Guest.fold",
            "after Steps.fold",
            "after listener",
            "s213",
            "1");
  }
}
