package dev.hardwire.async.internal;

import dev.hardwire.async.RejectedCallbackException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** What was seen of each call of a round, by its number. */
final class Tally {

  final AtomicIntegerArray started;
  final AtomicIntegerArray done;
  final AtomicIntegerArray reported;
  final AtomicIntegerArray returned;
  final AtomicIntegerArray returnedUnstarted;
  final AtomicIntegerArray inFuture;

  /** Calls that are made again when they fail, by 1. */
  final AtomicIntegerArray retried;

  Tally(int calls) {
    started = new AtomicIntegerArray(calls);
    done = new AtomicIntegerArray(calls);
    reported = new AtomicIntegerArray(calls);
    returned = new AtomicIntegerArray(calls);
    returnedUnstarted = new AtomicIntegerArray(calls);
    inFuture = new AtomicIntegerArray(calls);
    retried = new AtomicIntegerArray(calls);
  }

  /** Notes the calls whose failures a future tells; together with those of earlier attempts. */
  void tellIn(Throwable failure) {
    Set<Integer> told = new HashSet<>();
    for (Throwable one : reachable(failure)) {
      if (one instanceof Broken broken) {
        tell(broken.id, told);
      } else if (one instanceof BrokenBadly broken) {
        tell(broken.id, told);
      } else if (one instanceof TimeoutException || one instanceof RejectedCallbackException) {
        String message = String.valueOf(one.getMessage());
        tell(Integer.parseInt(message.substring(5, message.indexOf(' '))), told);
      }
    }
  }

  private void tell(int id, Set<Integer> told) {
    if (told.add(id) || retried.get(id) == 0) {
      inFuture.incrementAndGet(id);
    }
  }

  private static Set<Throwable> reachable(Throwable failure) {
    Set<Throwable> seen = new HashSet<>();
    Deque<Throwable> left = new ArrayDeque<>(Set.of(failure));
    while (!left.isEmpty()) {
      Throwable one = left.remove();
      if (seen.add(one)) {
        left.addAll(Arrays.asList(one.getSuppressed()));
        Throwable cause = one.getCause();
        if (cause != null) {
          left.add(cause);
        }
      }
    }
    return seen;
  }

  String of(int id) {
    return (retried.get(id) > 0 ? "repeated " : "")
        + "call %d: started %d, done %d, reported %d, returned %d (unstarted %d), in future %d"
            .formatted(
                id,
                started.get(id),
                done.get(id),
                reported.get(id),
                returned.get(id),
                returnedUnstarted.get(id),
                inFuture.get(id));
  }

  /** The failure of a call. */
  static final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int id;

    Broken(int id) {
      super("call " + id, null, true, false);
      this.id = id;
    }

    CompletionException wrapped() {
      return new CompletionException(this);
    }
  }

  /** The failure of a call that ends its fire under every policy. */
  static final class BrokenBadly extends Error {

    private static final long serialVersionUID = 1L;

    final int id;

    BrokenBadly(int id) {
      super("call " + id, null, true, false);
      this.id = id;
    }
  }
}
