package dev.hardwire.async;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where a coroutine and its senders meet. Messages are numbered from 1, and starting the coroutine
 * counts as 0: so it is known whether what a sender is held for was received.
 *
 * <p>Uses a lock, not a monitor: JDK 21 can't park a virtual thread that holds a monitor.
 */
final class Mailbox<M> implements Coroutine.Inbox<M> {

  private static final long NOBODY = -1;

  private final ReentrantLock lock = new ReentrantLock();

  /** What the coroutine waits for. */
  private final Condition arrived = lock.newCondition();

  /** What the sender that is held and those that close wait for. */
  private final Condition released = lock.newCondition();

  private final Queue<M> messages = new ArrayDeque<>(1);
  private volatile @Nullable Thread owner;
  private long sent;
  private long received;
  private long held;
  private boolean isAwaiting;
  private boolean isClosed;
  private volatile boolean isEnded;

  /** Whether completion is told, too, so that nobody needs to be held any more. */
  private boolean isOver;

  private @Nullable Throwable failure;
  private @Nullable Throwable thrown;

  /** To be called by the coroutine's thread, before anything else. */
  Mailbox<M> opened() {
    owner = Thread.currentThread();
    return this;
  }

  void add(M message) {
    lock.lock();
    try {
      enqueue(message);
    } finally {
      lock.unlock();
    }
  }

  /** Only one thread at a time may be in here. */
  void addAndHold(M message) {
    lock.lock();
    try {
      long number = enqueue(message);
      if (!isAwaiting) {
        held = number;
        hold(number, "Interrupted; the message was delivered, its effect is not known.");
      }
    } finally {
      lock.unlock();
    }
  }

  void holdStarter() {
    lock.lock();
    try {
      hold(0, "Interrupted; the coroutine was started and is closed.");
    } catch (CancellationException e) {
      close();
      throw e;
    } finally {
      lock.unlock();
    }
  }

  boolean hasEnded() {
    return isEnded;
  }

  void close() {
    lock.lock();
    try {
      isClosed = true;
      messages.clear();
      arrived.signal();
      if (held > received) {
        release();
      }
    } finally {
      lock.unlock();
    }
  }

  void awaitEnd() throws InterruptedException {
    lock.lock();
    try {
      while (!isOver) {
        released.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * To be called by the coroutine's thread when its body has ended: nothing is accepted any more.
   *
   * @return the failure, unless it is how the body was closed
   */
  @Nullable Throwable end(@Nullable Throwable failure) {
    lock.lock();
    try {
      isEnded = true;
      boolean isEndedByClosing =
          isClosed && (failure instanceof Closed || failure instanceof InterruptedException);
      this.failure = isEndedByClosing ? null : failure;
      return this.failure;
    } finally {
      lock.unlock();
    }
  }

  /** Whether a sender is thrown the failure. */
  boolean releaseAll() {
    lock.lock();
    try {
      isOver = true;
      messages.clear();
      boolean isHeld = held != NOBODY && held <= received;
      thrown = isHeld ? failure : null;
      release();
      return isHeld;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public M receive() throws InterruptedException {
    checkOwner();
    lock.lock();
    try {
      M message = messages.poll();
      while (message == null) {
        throwIfClosed();
        release();
        arrived.await();
        message = messages.poll();
      }
      received++;
      return message;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception {
    Objects.requireNonNull(stage, "stage");
    checkOwner();
    StageAnswer<T> answer = new StageAnswer<>();
    var unused = stage.whenComplete((value, failed) -> complete(answer, value, failed));
    lock.lock();
    try {
      while (!answer.isComplete()) {
        throwIfClosed();
        isAwaiting = true;
        release();
        arrived.await();
      }
      throwIfClosed();
    } finally {
      isAwaiting = false;
      lock.unlock();
    }
    return answer.get();
  }

  private <T extends @Nullable Object> void complete(
      StageAnswer<T> answer, T value, @Nullable Throwable failed) {
    lock.lock();
    try {
      answer.complete(value, failed);
      arrived.signal();
    } finally {
      lock.unlock();
    }
  }

  private long enqueue(M message) {
    if (isEnded || isClosed) {
      throw ended();
    }
    messages.add(message);
    arrived.signal();
    return ++sent;
  }

  private void hold(long number, String interrupted) {
    while (held == number) {
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        stopHolding(number, interrupted);
      }
    }
    if (thrown != null) {
      throw CoroutineFailures.forSender(thrown);
    }
    if (number > received && (isClosed || isEnded)) {
      throw ended();
    }
  }

  private void stopHolding(long number, String interrupted) {
    if (held == number) {
      held = NOBODY;
      throw new CancellationException(interrupted);
    }
  }

  private void release() {
    held = NOBODY;
    released.signalAll();
  }

  private CoroutineEndedException ended() {
    String state = isEnded ? "has ended" : "is closed";
    return new CoroutineEndedException(
        "The coroutine " + state + "; the message was not received.", failure);
  }

  private void checkOwner() {
    if (owner != Thread.currentThread()) {
      throw new IllegalStateException("Only the coroutine's own thread may use its inbox.");
    }
  }

  private void throwIfClosed() {
    if (isClosed) {
      throw new Closed();
    }
  }

  /** Tells how a body was closed from cancellations of its own. */
  private static final class Closed extends CancellationException {

    private static final long serialVersionUID = 1L;

    Closed() {
      super("The coroutine is closed.");
    }
  }
}
