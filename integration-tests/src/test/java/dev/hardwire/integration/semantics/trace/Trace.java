package dev.hardwire.integration.semantics.trace;

import dev.hardwire.EventInfo;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.Subscription;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records what a program does. Each program has one; it runs in one thread. */
public final class Trace {

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final IdentityHashMap<Object, String> labels = new IdentityHashMap<>();
  private final Exceptions exceptions = new Exceptions(this::label);
  private final Instant start = Instant.now();
  private @Nullable Actions actions;

  /** What a program can do. */
  @FunctionalInterface
  public interface Actions {
    @Nullable Object perform(int action) throws Throwable;
  }

  public List<String> lines() {
    return lines;
  }

  /** Says what the program can do; once, before it does anything. */
  public void start(Actions all) {
    actions = all;
  }

  /** Has an object that doesn't tell its name called by one. */
  public <T> T label(T object, String label) {
    labels.put(object, label);
    return object;
  }

  /** Does an action; throws its failure, where that is unchecked, if it is to be rethrown. */
  public void act(int action, boolean isRethrown) {
    lines.add("do " + action);
    try {
      ended(action, answer(performed(action)));
    } catch (Throwable failure) {
      ended(action, "threw " + exceptions.text(failure));
      if (isRethrown && failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (isRethrown && failure instanceof Error error) {
        throw error;
      }
    }
  }

  private @Nullable Object performed(int action) throws Throwable {
    if (actions == null) {
      throw new AssertionError("not started");
    }
    return actions.perform(action);
  }

  private void ended(int action, String how) {
    lines.add("did " + action + ": " + how + (Thread.interrupted() ? ", interrupted" : ""));
  }

  private static String answer(@Nullable Object answer) {
    if (answer instanceof List<?> list) {
      try {
        list.add(null);
        return "modifiable " + TraceText.value(answer);
      } catch (UnsupportedOperationException expected) {
        return TraceText.value(answer);
      }
    }
    return TraceText.value(answer);
  }

  /**
   * Records the call of a callback ({@code call}), a listener ({@code hear}) or a condition ({@code
   * when}); tells how many there have been.
   */
  public int call(String what, String method, String receiver, @Nullable Object... arguments) {
    List<@Nullable Object> shown = Arrays.stream(arguments).map(this::shown).toList();
    lines.add(TraceText.call(what, method, receiver, shown));
    return count(what + method + "[" + receiver);
  }

  private @Nullable Object shown(@Nullable Object argument) {
    if (argument instanceof EventInfo info) {
      boolean isInTime = !info.time().isBefore(start) && !info.time().isAfter(Instant.now());
      String text = TraceText.info(info.event(), info.metadata(), info.sender());
      return new Unquoted(isInTime ? text : text + " at " + info.time());
    }
    return argument;
  }

  /** Records the call of a hook or of the error handler; tells how many there have been. */
  public int call(String name, String line) {
    lines.add(line);
    return count(name);
  }

  /** Records what the error handler is told. */
  public int reported(CallbackFailure failure) {
    String evicted = failure.isEvicted() ? ", evicted" : "";
    return call("handler", "handler: " + exceptions.text(failure) + evicted);
  }

  /** Records what a hook is told of a failure. */
  public int failed(String line, Throwable failure) {
    return call("failed", line + " " + exceptions.text(failure));
  }

  /** Closes a subscription; tells what it said of itself before and after. */
  public static String close(@Nullable Subscription subscription) {
    if (subscription == null) {
      return "no subscription";
    }
    String before = isActive(subscription);
    subscription.close();
    return before + ", then " + isActive(subscription);
  }

  /** Tells whether a subscription is active. */
  public static String isActive(Subscription subscription) {
    return subscription.isActive() ? "active" : "inactive";
  }

  private Object label(Object object) {
    String label = labels.get(object);
    return label == null ? object : new Unquoted(label);
  }

  private int count(String key) {
    return counts.merge(key, 1, Integer::sum);
  }

  /** Text that is shown without quotes. */
  private record Unquoted(String text) {
    @Override
    public String toString() {
      return text;
    }
  }
}
