package signup.app;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import signup.app.outside.Proof;

/**
 * What the callbacks of one sign-up have done so far. Each ends once: what comes later, such as the
 * success of one whose time was up, changes nothing. Safe for use by several threads.
 */
final class SignupProgress {
  static final String STORE = "Database.addUser";
  static final String LOG = "JoinLog.logJoin";
  static final String MAIL = "Emails.greetNewUser";
  static final String POST = "Notifications.notifyNewUser";

  /** In the order in which they are called. */
  private static final List<Step> CALLBACKS =
      List.of(
          new Step("database", STORE),
          new Step("notifications", LOG),
          new Step("emails", MAIL),
          new Step("notifications", POST));

  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final CountDownLatch underWay = new CountDownLatch(CALLBACKS.size());

  SignupProgress() {
    CALLBACKS.forEach(step -> steps.put(step.callback(), step));
  }

  void done(String callback, Proof proof) {
    end(callback, step -> step.done(proof));
  }

  void failed(String callback, String reason) {
    end(callback, step -> step.failed(reason));
  }

  /** Waits until all callbacks have ended, or the time is up, or the thread is interrupted. */
  void await(Duration atMost) {
    try {
      boolean ignored = underWay.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns a step for each callback. */
  synchronized List<Step> steps() {
    return List.copyOf(steps.values());
  }

  private synchronized void end(String callback, UnaryOperator<Step> change) {
    Step step = steps.get(callback);
    if (step != null && step.state() == Step.State.UNDER_WAY) {
      steps.put(callback, change.apply(step));
      underWay.countDown();
    }
  }
}
