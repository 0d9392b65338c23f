package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, contracts, owners and methods whose names generated code uses, too. */
class TypeNamesTest {

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

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listeners Errors Context Metadata Recorder Lock Latest Listener Connection",
        "Optional Answers Instant Handler Build OnError METADATA Call AsContract Fire Failed",
        "EventInfo Around Recordings Connections Interrupts CollectedFailures Create Connect",
        "Record Objects Map Ready Unconnected Steps Start Failure Part1"
      })
  void ownersMayBeCalledAsGeneratedClassesAndVariablesAre(String line) throws Throwable {
    StringBuilder source = new StringBuilder(HOOKS);
    source.append(
        """

        @EventWiring(around = Tracing.class, recorders = true)
        final class Shop {}

        @Event(value = "shop_opened", open = true, sticky = true, onError = dev.hardwire.FailurePolicy.EVICT)
        interface ShopOpened { void open(int hour); }

        @Event(value = "quotes_asked", open = true, onError = dev.hardwire.FailurePolicy.COLLECT)
        interface QuotesAsked { java.util.List<String> ask(int hour); }
        """);
    StringBuilder owners = new StringBuilder();
    for (String name : line.split(" ", -1)) {
      source.append(
          """

          final class %1$s {
            @Callback("shop_opened")
            void open(dev.hardwire.EventInfo about, int hour) { Trace.add("%1$s"); }

            @Callback("quotes_asked")
            static String answer(dev.hardwire.EventInfo about) { return "%1$s"; }
          }
          """
              .formatted(name));
    }
    for (String name : Arrays.stream(line.split(" ", -1)).sorted().toList()) {
      owners.append(".").append(parameterName(name)).append("(new ").append(name).append("())");
    }
    SmallProgram program = new SmallProgram(root, source.toString());
    program.run(
        """
        ShopWiring wiring = ShopWiring.builder()%s.tracing(new Tracing()).build();
        wiring.shopOpened().open(8);
        Trace.add(wiring.quotesAsked().ask(8));
        """
            .formatted(owners));
  }

  private static String parameterName(String type) {
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listeners Errors Context Metadata Recorder Lock Latest Listener Connection",
        "Optional Answers Instant Handler Failure METADATA Call AsContract Fire Failed Token Given",
      })
  void attachableOwnersMayBeCalledSo(String line) throws Throwable {
    StringBuilder source = new StringBuilder(HOOKS);
    source.append(
        """

        @EventWiring(around = Tracing.class, recorders = true)
        final class Shop {}

        @Event(value = "shop_opened", open = true, sticky = true, onError = dev.hardwire.FailurePolicy.EVICT)
        interface ShopOpened { void open(int hour); }

        @Event(value = "quotes_asked", open = true, onError = dev.hardwire.FailurePolicy.COLLECT)
        interface QuotesAsked { java.util.List<String> ask(int hour); }
        """);
    StringBuilder attaching = new StringBuilder();
    for (String name : line.split(" ", -1)) {
      source.append(
          """

          @Attachable
          final class %1$s {
            @Callback("shop_opened")
            void open(dev.hardwire.EventInfo about, int hour) {}

            @Callback("quotes_asked")
            String answer(dev.hardwire.EventInfo about) { return "%1$s"; }
          }
          """
              .formatted(name));
      attaching.append(
          "wiring.%sAttachments().attach(new %s());\n".formatted(parameterName(name), name));
    }
    new SmallProgram(root, source.toString())
        .run(
            """
            ShopWiring wiring = ShopWiring.create(new Tracing());
            wiring.shopOpened().open(8);
            %s
            wiring.shopOpenedListeners().add(hour -> Trace.add(hour));
            Trace.add(wiring.quotesAsked().ask(8));
            """
                .formatted(attaching));
  }

  @Test
  void contractsMayHaveMethodsAsGeneratedClassesDo() throws Throwable {
    new SmallProgram(
            root,
            """
            @EventWiring(recorders = true)
            final class Shop {}

            @Event(value = "job_failed", open = true, onError = FailurePolicy.ISOLATE)
            interface JobFailed { void failed(String job, Throwable cause); }

            @Event(value = "job_sunk", open = true, onError = FailurePolicy.COLLECT)
            interface JobSunk { void failed(); }

            @Event(value = "cache_stuck", open = true, sticky = true)
            interface CacheStuck { void handToListener(String text); }

            @Event("job_done")
            interface JobDone { void target(); }

            @Event(value = "job_current", open = true)
            interface JobCurrent { List<String> current(); }

            final class Desk {
              @Callback({"job_failed", "job_sunk", "cache_stuck", "job_done"})
              static void fail() { throw new IllegalStateException("desk"); }
            }
            """)
        .expect(
            """
            ShopWiring wiring = ShopWiring.builder().onError(new Reports()).build();
            wiring.jobFailed().failed("a", null);
            Trace.attempt(() -> wiring.jobSunk().failed());
            Trace.attempt(() -> wiring.cacheStuck().handToListener("a"));
            Trace.attempt(() -> wiring.run("job_done"));
            Trace.add(wiring.jobCurrent().current());
            Trace.add(wiring.recordings().events());
            """,
            "report job_failed Desk.fail: desk [a, null]",
            "! CallbackException: 1 callback of event 'job_sunk' failed: Desk.fail",
            "! IllegalStateException: desk",
            "! IllegalStateException: desk",
            "[]",
            "[job_failed, job_sunk, cache_stuck, job_done, job_current]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listeners Attachments Subscription Answers Connection EventInfo Latest Call Recorder",
        "ListenerList SenderListeners ErrorHandler Map String Object Optional Override Throwable"
      })
  void contractsAndOwnersMayBeCalledAsLibraryClassesAre(String line) throws Throwable {
    StringBuilder contracts = new StringBuilder();
    StringBuilder owners = new StringBuilder();
    StringBuilder statements = new StringBuilder();
    for (String name : line.split(" ", -1)) {
      String options = "open = true, sticky = true, onError = dev.hardwire.FailurePolicy.ISOLATE";
      contracts.append(
          """
            @Event(value = "%1$s", publisher = true, %2$s)
            interface %1$s {
              void open(@Sender java.lang.Object door);

              default boolean isHeard() { return false; }
            }
          """
              .formatted(name, options));
      owners.append(
          """
            @Attachable
            static final class %1$s {
              @Callback("%1$s")
              void hear(dev.hardwire.EventInfo info) { Trace.add(info.event()); }
            }
          """
              .formatted(name));
      String accessor = parameterName(name);
      statements.append(
          """
          wiring.%1$sAttachments().attach(new Desk.%2$s());
          Trace.add(wiring.%1$s().isHeard());
          wiring.run("%2$s", "door");
          """
              .formatted(accessor, name));
    }
    String source =
        "@EventWiring(recorders = true)\nfinal class Shop {}\n\nfinal class Place {\n"
            + contracts
            + "}\n\nfinal class Desk {\n"
            + owners
            + "}\n";
    new SmallProgram(root, source)
        .expect(
            "ShopWiring wiring = ShopWiring.create();\n" + statements,
            Arrays.stream(line.split(" ", -1))
                .flatMap(name -> Stream.of("true", name))
                .toArray(String[]::new));
  }

  @Test
  void eventMayBeCalledAsAFieldOfTheWiringIs() throws Throwable {
    new SmallProgram(
            root,
            """
            @EventWiring
            final class Shop {}

            @Event(value = "context", open = true)
            interface ContextAsked { void fire(); }
            """)
        .expect(
            """
            ShopWiring wiring = ShopWiring.create();
            wiring.contextListeners().add(() -> Trace.add("heard"));
            wiring.context().fire();
            """,
            "heard");
  }
}
