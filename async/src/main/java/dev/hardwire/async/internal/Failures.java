package dev.hardwire.async.internal;

import dev.hardwire.FailurePolicy;
import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What failed in one fire and is not reported. May be used by any thread. */
final class Failures {

  private final FailurePolicy policy;

  /** In the order in which they happened. */
  private final List<CallbackFailure> ending = new ArrayList<>(0);

  /** By the order of the callbacks. */
  private final Map<Integer, CallbackFailure> collected = new TreeMap<>();

  Failures(FailurePolicy policy) {
    this.policy = policy;
  }

  /** Whether a failure is kept here; it is to be reported otherwise. */
  boolean keeps(Throwable failure) {
    return policy == FailurePolicy.PROPAGATE
        || policy == FailurePolicy.COLLECT
        || Causes.isEnding(failure);
  }

  /**
   * Adds a failure that is kept.
   *
   * @return whether it is the one after which nothing further is to be started
   */
  synchronized boolean add(int index, CallbackFailure failure) {
    if (policy == FailurePolicy.COLLECT && !Causes.isEnding(failure.cause())) {
      collected.put(index, failure);
      return false;
    }
    ending.add(failure);
    return ending.size() == 1;
  }

  /** Whether nothing further is to be started. */
  synchronized boolean isEnding() {
    return !ending.isEmpty();
  }

  /** What the fire fails with; {@code null} if it doesn't. */
  synchronized @Nullable Throwable outcome(String event) {
    if (ending.isEmpty()) {
      return collected.isEmpty()
          ? null
          : new CallbackException(event, List.copyOf(collected.values()));
    }
    Throwable first = ending.get(0).cause();
    all().forEach(failure -> Causes.suppress(first, failure.cause()));
    return first;
  }

  /** Hands out what is kept, once. */
  synchronized List<CallbackFailure> taken() {
    List<CallbackFailure> all = all();
    ending.clear();
    collected.clear();
    return all;
  }

  private List<CallbackFailure> all() {
    List<CallbackFailure> all = new ArrayList<>(collected.values());
    all.addAll(ending);
    return all;
  }
}
