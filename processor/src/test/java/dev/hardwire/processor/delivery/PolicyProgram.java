package dev.hardwire.processor.delivery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The source of a program with an event for each failure policy and each way to answer. To each of
 * them listen a static callback, step 1, an attached one, step 2, and a listener, step 3. What a
 * step does is told by the argument.
 */
final class PolicyProgram {

  private static final List<String> POLICIES = List.of("PROPAGATE", "COLLECT", "ISOLATE", "EVICT");

  private static final List<Mode> MODES =
      List.of(
          new Mode("Void", "void", "void", "", ""),
          new Mode(
              "Veto",
              "boolean",
              "Boolean",
              "return order.contains(\"null%1$d\") ? null : !order.contains(\"no%1$d\");",
              "return !order.contains(\"no3\");"),
          new Mode(
              "List",
              "List<String>",
              "String",
              "return order.contains(\"null%1$d\") ? null : \"answer %1$d\";",
              "return order.contains(\"null3\") ? null : List.of(\"answer 3\");"),
          new Mode(
              "First",
              "Optional<String>",
              "Optional<String>",
              "return order.contains(\"null%1$d\") ? null"
                  + " : Optional.of(\"answer %1$d\").filter(a -> order.contains(\"yes%1$d\"));",
              "return order.contains(\"null3\") ? null"
                  + " : Optional.of(\"answer 3\").filter(a -> order.contains(\"yes3\"));"),
          new Mode(
              "Fold",
              "String",
              "String",
              "return order.contains(\"null%1$d\") ? null : order + \"+%1$d\";",
              "return order.contains(\"null3\") ? null : order + \"+3\";"));

  /** A way to answer: the contract's type, that of callbacks, and how these and listeners do. */
  private record Mode(
      String name, String type, String callbackType, String answer, String listenerAnswer) {

    String contracts() {
      return POLICIES.stream().map(this::contract).collect(Collectors.joining("\n"));
    }

    private String contract(String policy) {
      return """
      @Event(value = "%s", open = true, onError = FailurePolicy.%s)
      interface %s { %s fire(%sString order); }
      """
          .formatted(
              event(policy),
              policy,
              contractName(policy),
              type,
              name.equals("Fold") ? "@Fold " : "");
    }

    private String event(String policy) {
      return (policy + "_" + name).toLowerCase(Locale.ROOT);
    }

    private String contractName(String policy) {
      return policy.charAt(0) + policy.substring(1).toLowerCase(Locale.ROOT) + name;
    }

    private String events() {
      return POLICIES.stream()
          .map(policy -> "\"" + event(policy) + "\"")
          .collect(Collectors.joining(", ", "{", "}"));
    }

    String owners(int absent) {
      String padding =
          IntStream.range(0, absent)
              .mapToObj(
                  i ->
                      """
                        @Callback(value = %s, when = "isNeeded")
                        static %s absent%d(String order) { throw new IllegalStateException(); }
                      """
                          .formatted(events(), callbackType, i))
              .collect(Collectors.joining("\n"));
      return """
      final class %1$sSteps {
        @Callback(value = %2$s, order = -1)
        static %3$s one(String order) { Step.take(1, order); %4$s }

      %6$s

        static boolean isNeeded() { return false; }
      }

      @Attachable
      final class %1$sGuest {
        @Callback(value = %2$s, order = 1)
        %3$s two(String order) { Step.take(2, order); %5$s }

        @Override
        public String toString() { return "guest"; }
      }
      """
          .formatted(
              name, events(), callbackType, answer.formatted(1), answer.formatted(2), padding);
    }

    String arrivals() {
      return POLICIES.stream()
              .map(
                  policy ->
                      "wiring.%s%sListeners().add(order -> { Step.take(3, order); %s });\n"
                          .formatted(policy.toLowerCase(Locale.ROOT), name, listenerAnswer))
              .collect(Collectors.joining())
          + "wiring.%sGuestAttachments().attach(new %sGuest());\n"
              .formatted(name.toLowerCase(Locale.ROOT), name);
    }
  }

  private static final String STEP =
      """
      final class Step {
        private Step() {}

        static void take(int number, String order) {
          Trace.add(number);
          if (order.contains("fail" + number)) {
            throw new IllegalStateException(number + " failed");
          }
          if (order.contains("break" + number)) {
            throw new AssertionError(number + " broke");
          }
          if (order.contains("stop" + number)) {
            Step.<RuntimeException>end(new InterruptedException(number + " was interrupted"));
          }
        }

        @SuppressWarnings("unchecked")
        private static <E extends Throwable> void end(Throwable failure) throws E {
          throw (E) failure;
        }
      }

      final class Hooks implements Around<Integer> {
        @Override
        public Integer before(String event, String callback) { return 7; }

        @Override
        public void after(String event, String callback, Integer token) { check(token); }

        @Override
        public void failed(String event, String callback, Integer token, Throwable failure) {
          check(token);
        }

        private static void check(int token) {
          if (token != 7) {
            throw new AssertionError(token);
          }
        }
      }
      """;

  private static final String APP =
      """
      @EventWiring%s
      final class Shop {
        /** Fires an event, and says in one line what happens. */
        static void fire(List<String> log, String query) {
          ShopWiring wiring = ShopWiring.builder()%s.onError(new Reports()).build();
          %s
          int space = query.indexOf(' ');
          Trace.lines = new ArrayList<>();
          Trace.ask(() -> wiring.run(query.substring(0, space), query.substring(space + 1)));
          String flag = Thread.interrupted() ? " (flag)" : "";
          log.add(query + ": " + String.join(" ", Trace.lines) + flag);
        }
      }
      """;

  private PolicyProgram() {}

  /**
   * The source.
   *
   * @param isSurrounded whether hooks are called
   * @param absent how many callbacks there are which never run, between steps 1 and 2
   */
  static String source(boolean isSurrounded, int absent) {
    String app =
        APP.formatted(
            isSurrounded ? "(around = Hooks.class)" : "",
            isSurrounded ? ".hooks(new Hooks())" : "",
            MODES.stream().map(Mode::arrivals).collect(Collectors.joining()));
    return Stream.concat(
            Stream.of(app, STEP),
            MODES.stream().flatMap(mode -> Stream.of(mode.contracts(), mode.owners(absent))))
        .collect(Collectors.joining("\n"));
  }
}
