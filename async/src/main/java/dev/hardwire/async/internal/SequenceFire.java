package dev.hardwire.async.internal;

import dev.hardwire.FailurePolicy;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fire whose callbacks are started one after another, each by the thread that settled the one
 * before. Where that is the thread that started it and is still about it, it goes on in a loop, so
 * that no number of steps is too large for the stack.
 */
abstract class SequenceFire<R> extends FutureFire<R> {

  private int next;
  private volatile Turn turn = new Turn();

  SequenceFire(InFlight inFlight, String event, FailurePolicy policy) {
    super(inFlight, event, policy);
  }

  @Override
  final void run() {
    Turn mine = new Turn();
    turn = mine;
    do {
      mine.isAgain = false;
      FutureCall<?> step = calls().get(next);
      next++;
      step.begin();
    } while (mine.isAgain);
    mine.isOver = true;
  }

  @Override
  final void goOn() {
    if (next == calls().size() || !isOpen()) {
      return;
    }
    Turn current = turn;
    if (current.thread == Thread.currentThread() && !current.isOver) {
      current.isAgain = true;
    } else {
      run();
    }
  }

  @Override
  final boolean isAnswered() {
    return true;
  }

  /** A thread's turn to start steps. What changes is only read and written by that thread. */
  private static final class Turn {

    final Thread thread = Thread.currentThread();
    boolean isAgain;
    boolean isOver;
  }

  /** Stops at the first present answer. */
  static final class First<E> extends SequenceFire<Optional<E>> {

    private volatile Optional<E> answer = Optional.empty();

    First(InFlight inFlight, String event, FailurePolicy policy) {
      super(inFlight, event, policy);
    }

    @Override
    @SuppressWarnings("unchecked")
    void answered(FutureCall<?> call, @Nullable Object one) {
      if (one instanceof Optional<?> optional && optional.isPresent()) {
        answer = (Optional<E>) optional;
        dropRest();
      }
    }

    @Override
    Optional<E> result() {
      return answer;
    }
  }

  /** Stops at the first {@code false}. */
  static final class Veto extends SequenceFire<Boolean> {

    private volatile boolean answer = true;

    Veto(InFlight inFlight, String event, FailurePolicy policy) {
      super(inFlight, event, policy);
    }

    @Override
    void answered(FutureCall<?> call, @Nullable Object one) {
      if (Boolean.FALSE.equals(one)) {
        answer = false;
        dropRest();
      }
    }

    @Override
    Boolean result() {
      return answer;
    }
  }

  /** Each answer is the next one's argument. */
  static final class Chain<F> extends SequenceFire<F> {

    private volatile F value;

    Chain(InFlight inFlight, String event, FailurePolicy policy, F initial) {
      super(inFlight, event, policy);
      this.value = initial;
    }

    F value() {
      return value;
    }

    @Override
    @SuppressWarnings("unchecked")
    void answered(FutureCall<?> call, @Nullable Object one) {
      value = (F) Objects.requireNonNull(one);
    }

    @Override
    F result() {
      return value;
    }
  }

  /** There is one. */
  static final class Only<E> extends SequenceFire<E> {

    private volatile @Nullable E answer;

    Only(InFlight inFlight, String event, FailurePolicy policy) {
      super(inFlight, event, policy);
    }

    @Override
    @SuppressWarnings("unchecked")
    void answered(FutureCall<?> call, @Nullable Object one) {
      answer = (E) one;
    }

    @Override
    @Nullable E result() {
      return answer;
    }
  }
}
