package dev.hardwire.async.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of all calls: each is counted once, or is a mistake. */
final class Sums {

  long refused;
  long accepted;
  long done;
  long failed;
  long cancelled;
  long dropped;
  long returned;
  long leakedInterrupts;
  long attempts;
  final List<String> mistakes = new ArrayList<>();

  /** Counts a call by what was seen of it, and of its fire. */
  void add(Round.Fired fired, int id, Tally tally, @Nullable Throwable failure) {
    int ends = tally.returned.get(id) + tally.reported.get(id) + tally.inFuture.get(id);
    boolean isStarted = tally.started.get(id) > 0;
    boolean isRetried = tally.retried.get(id) > 0;
    attempts += isRetried ? Math.max(0, tally.started.get(id) - 1) : 0;
    if (tally.started.get(id) > (isRetried ? Round.ATTEMPTS : 1) || ends > 1) {
      mistake("More than once", fired, id, tally);
    }
    if (tally.returnedUnstarted.get(id) > 0 && isStarted) {
      mistake("Started, and returned as if not", fired, id, tally);
    }
    if (fired.isRefused()) {
      refused++;
      if (isStarted || ends > 0) {
        mistake("Refused, and not", fired, id, tally);
      }
      return;
    }
    accepted++;
    boolean isCancelled = fired.future() != null && fired.future().isCancelled();
    if (tally.returned.get(id) > 0) {
      returned++;
    } else if (ends > 0) {
      failed++;
    } else if (tally.done.get(id) > 0) {
      done++;
    } else if (isCancelled) {
      cancelled++;
    } else if (!isStarted && mayDrop(fired, failure)) {
      dropped++;
    } else {
      mistake("Lost", fired, id, tally);
    }
  }

  /** Whether the fire may have ended without a call: it failed, or stopped early. */
  private static boolean mayDrop(Round.Fired fired, @Nullable Throwable failure) {
    return fired.future() != null && (failure != null || fired.kind() == 2 || fired.kind() == 3);
  }

  private void mistake(String what, Round.Fired fired, int id, Tally tally) {
    mistakes.add(what + ": " + tally.of(id) + " of " + fired);
  }

  long counted() {
    return done + failed + cancelled + dropped + returned;
  }

  @Override
  public String toString() {
    return "refused %d, accepted %d = done %d + failed %d + cancelled %d + dropped %d + returned %d; "
            .formatted(refused, accepted, done, failed, cancelled, dropped, returned)
        + attempts
        + " further attempts";
  }
}
