package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is told of failures, and what becomes of failures of who is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorHandlersTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "order_placed", onError = FailurePolicy.ISOLATE, open = true)
      interface OrderPlaced { void place(String card); }

      @Event(value = "order_lost", whenUnheard = WhenUnheard.REPORT)
      interface OrderLost { void lose(); }

      final class Desk {
        @Callback("order_placed")
        static void note() { throw new IllegalStateException("no paper"); }
      }

      /** Says what is logged. */
      final class Log extends java.util.logging.Handler implements AutoCloseable {
        private final java.util.logging.Logger logger = java.util.logging.Logger.getLogger("dev.hardwire");

        Log() {
          logger.addHandler(this);
          logger.setUseParentHandlers(false);
        }

        @Override
        public void publish(java.util.logging.LogRecord entry) {
          Throwable thrown = entry.getThrown();
          Trace.add(entry.getLevel() + " " + entry.getMessage() + (thrown == null ? "" : " / " + thrown.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
          logger.removeHandler(this);
          logger.setUseParentHandlers(true);
        }
      }
      """;

  private final SmallProgram program;

  ErrorHandlersTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void failuresAreLoggedWithoutArguments() throws Throwable {
    program.expect(
        """
        try (Log installed = new Log()) {
          Objects.requireNonNull(installed);
          ShopWiring wiring = ShopWiring.create();
          wiring.orderPlaced().place("4111 1111");
          wiring.orderLost().lose();
        }
        Trace.add(String.join("", log).contains("4111"));
        Trace.add(String.join("", log).contains("Desk.note") && String.join("", log).contains("no paper"));
        Trace.add(log.get(0).startsWith("SEVERE") && log.get(1).startsWith("WARNING"));
        log.subList(0, 2).clear();
        """,
        "false",
        "true",
        "true");
  }

  @Test
  void failingHandlerLosesNothing() throws Throwable {
    program.expect(
        """
        try (Log installed = new Log()) {
          Objects.requireNonNull(installed);
          ShopWiring wiring = ShopWiring.builder().onError(failure -> { throw new IllegalStateException("bad handler"); }).build();
          wiring.orderPlacedListeners().add(card -> log.add("heard"));
          wiring.orderPlaced().place("4111 1111");
        }
        String all = String.join("", log);
        Trace.add(all.contains("no paper") && all.contains("bad handler") && all.contains("heard") && !all.contains("4111"));
        log.subList(0, log.size() - 1).clear();
        """,
        "true");
  }

  @Test
  void errorOfAHandlerEndsTheFire() throws Throwable {
    program.expect(
        """
        ShopWiring wiring = ShopWiring.builder().onError(failure -> { throw new AssertionError("worse"); }).build();
        wiring.orderPlacedListeners().add(card -> Trace.add("unheard"));
        try (Log installed = new Log()) {
          Objects.requireNonNull(installed);
          Trace.attempt(() -> wiring.orderPlaced().place("4111 1111"));
        }
        Trace.add(log.get(log.size() - 1));
        log.subList(0, log.size() - 1).clear();
        """,
        "! AssertionError: worse + no paper");
  }

  @Test
  void eachWiringHasAHandlerOfItsOwn() throws Throwable {
    program.expect(
        """
        ShopWiring first = ShopWiring.builder().onError(failure -> Trace.add("first")).build();
        ShopWiring second = ShopWiring.builder().onError(failure -> Trace.add("second")).build();
        first.orderPlaced().place("a");
        second.orderPlaced().place("a");
        Trace.attempt(() -> ShopWiring.builder().onError(null));
        """,
        "first",
        "second",
        "! NullPointerException: handler");
  }
}
