package dev.hardwire.async.internal;

import dev.hardwire.FailurePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fire whose callbacks are all started at once. */
abstract class TogetherFire<R> extends FutureFire<R> {

  TogetherFire(InFlight inFlight, String event, FailurePolicy policy) {
    super(inFlight, event, policy);
  }

  @Override
  void run() {
    for (FutureCall<?> call : calls()) {
      call.begin();
    }
  }

  /** Ignores the answers. */
  static final class All extends TogetherFire<Void> {

    All(InFlight inFlight, String event, FailurePolicy policy) {
      super(inFlight, event, policy);
    }

    @Override
    boolean isAnswered() {
      return false;
    }

    @Override
    void answered(FutureCall<?> call, @Nullable Object answer) {}

    @Override
    @Nullable Void result() {
      return null;
    }
  }

  /** Lists the answers. */
  static final class Listing<E> extends TogetherFire<List<E>> {

    /** By the order of the callbacks. Each is written before its call is settled. */
    private @Nullable Object[] answers = {};

    Listing(InFlight inFlight, String event, FailurePolicy policy) {
      super(inFlight, event, policy);
    }

    @Override
    void run() {
      answers = new @Nullable Object[calls().size()];
      super.run();
    }

    @Override
    boolean isAnswered() {
      return true;
    }

    @Override
    void answered(FutureCall<?> call, @Nullable Object answer) {
      answers[call.index()] = answer;
    }

    @Override
    @SuppressWarnings("unchecked")
    List<E> result() {
      List<E> result = new ArrayList<>(answers.length);
      for (FutureCall<?> call : calls()) {
        Object answer = answers[call.index()];
        if (answer != null && call.isListener()) {
          result.addAll((List<E>) answer);
        } else if (answer != null) {
          result.add((E) answer);
        }
      }
      return Collections.unmodifiableList(result);
    }
  }
}
