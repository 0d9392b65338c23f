package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hardwire.runtime.internal.ErrorReports;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What goes wrong around a callback that itself does its work. */
@SuppressWarnings("FutureReturnValueIgnored") // bodies return objects of any type
class HandOverFailuresTest {

  private final Handled handled = new Handled();
  private final InFlight inFlight = new InFlight("AppWiring", new ErrorReports(handled));
  private final ManualExecutor mail = new ManualExecutor();
  private final AsyncCallback greet = inFlight.callback("user_joined", "Emails.greet").on(mail);
  private final AtomicInteger greeted = new AtomicInteger();

  @Test
  void stageThatTakesNoListenerFailsTheCall() throws Exception {
    IllegalStateException deaf = new IllegalStateException("takes no listener");
    greet.hand(new Greeting("Ada", () -> new DeafStage(deaf)));
    mail.runAll();
    assertSame(deaf, handled.next().cause());
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  /** The call is over, so its failure is nobody's but that of the thread it ran on. */
  @Test
  void hookThatCannotClearItsContextFailsTheTask() {
    IllegalStateException noContext = new IllegalStateException("no context");
    greet.around(
        new Hook(
            task ->
                () -> {
                  task.run();
                  throw noContext;
                }));
    greet.hand(new Greeting("Ada", greeted::incrementAndGet));
    assertSame(noContext, assertThrows(IllegalStateException.class, mail::runAll));
    assertEquals(1, greeted.get());
    assertEquals(List.of(), handled.causes());
    assertEquals(List.of(), inFlight.close(Duration.ZERO));
  }

  /** As a stage of another library may be. */
  private static final class DeafStage extends CompletableFuture<String> {

    private final RuntimeException failure;

    DeafStage(RuntimeException failure) {
      this.failure = failure;
    }

    @Override
    public CompletableFuture<String> whenComplete(
        BiConsumer<? super String, ? super Throwable> listener) {
      throw failure;
    }
  }
}
