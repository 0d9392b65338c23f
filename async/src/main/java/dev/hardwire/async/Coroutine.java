package dev.hardwire.async;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A handler that has a thread of its own and keeps its state in local variables: it asks for the
 * next message where it needs one. {@link #send} is the callback.
 *
 * <pre>{@code
 * Coroutine<Object> printer =
 *     Coroutine.start(
 *         Thread.ofVirtual().factory(),
 *         inbox -> {
 *           for (int number = 1; ; number++) {
 *             System.out.println("[" + number + "] Got: " + inbox.receive());
 *           }
 *         });
 * Async.call(() -> add(2, 3), printer::send);
 * }</pre>
 *
 * <p>Only one of them runs at a time, the coroutine or who sends to it: a sender is held until the
 * coroutine waits again, for a message or a stage, and a failure of the coroutine is thrown to it.
 * Several senders are held one after another, in the order in which they came.
 *
 * <p>Nobody is held by what could never end. A message that is sent while the coroutine waits for a
 * stage, by the coroutine itself, or by who the coroutine waits for (a second coroutine that it
 * sends to, and that answers by sending), is put into its inbox, and the sender goes on.
 *
 * <p>All methods may be called by any thread at any time. Threads may be platform threads or
 * virtual ones; a coroutine that is never closed and never ends keeps its thread.
 *
 * @param <M> the type of its messages; a record for each kind where several events send to it
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class Coroutine<M> implements AutoCloseable {

  /** Who waits to be the one that is held. */
  private final ReentrantLock turn = new ReentrantLock(true);

  private final Mailbox<M> mailbox = new Mailbox<>();
  private final CompletableFuture<@Nullable Void> completion = new CompletableFuture<>();
  private volatile @Nullable Thread thread;

  private Coroutine() {}

  /**
   * Starts a coroutine, and returns when it waits for the first time or has ended. What it throws
   * until then is thrown here as {@link #send} throws it.
   *
   * @param threads makes the coroutine's thread, such as {@code Thread.ofVirtual().factory()}
   * @param body what it does; the coroutine ends when it returns or throws
   * @param <M> the type of its messages
   * @return the coroutine
   * @throws RejectedExecutionException if there is no thread for it
   * @throws CoroutineFailedException if it failed with a checked exception, which is the cause
   * @throws CancellationException if the caller is interrupted; the interrupt flag is set, and the
   *     coroutine closed
   */
  public static <M> Coroutine<M> start(ThreadFactory threads, Body<M> body) {
    Objects.requireNonNull(threads, "threads");
    Objects.requireNonNull(body, "body");
    Coroutine<M> coroutine = new Coroutine<>();
    Thread thread = threads.newThread(() -> coroutine.run(body));
    if (thread == null) {
      throw new RejectedExecutionException("The thread factory made no thread for the coroutine.");
    }
    coroutine.thread = thread;
    HeldThreads.enter(coroutine);
    try {
      thread.start();
      coroutine.mailbox.holdStarter();
    } finally {
      HeldThreads.leave();
    }
    return coroutine;
  }

  /**
   * Hands a message over, and returns when the coroutine waits again, with nothing left in its
   * inbox, or has ended; at once where that could never be, see above.
   *
   * <p>If the coroutine fails meanwhile, this throws its failure: an unchecked one as it is, a
   * checked one as the cause of another. A failure that no sender is held for goes to the thread's
   * uncaught-exception handler.
   *
   * @param message what {@link Inbox#receive} returns; not null
   * @throws CoroutineEndedException if the coroutine has ended or is closed, or ends before it
   *     receives the message
   * @throws CoroutineFailedException if it fails with a checked exception, which is the cause
   * @throws CancellationException if the sender is interrupted; the interrupt flag is set, and the
   *     text says whether the message was delivered
   */
  public void send(M message) {
    Objects.requireNonNull(message, "message");
    HeldThreads.enter(this);
    try {
      if (HeldThreads.leadsHere(this)) {
        mailbox.add(message);
      } else {
        sendInTurn(message);
      }
    } finally {
      HeldThreads.leave();
    }
  }

  /**
   * Whether the coroutine goes on.
   *
   * @return whether its body has neither returned nor thrown
   */
  public boolean isActive() {
    return !mailbox.hasEnded();
  }

  /**
   * What tells of the coroutine's end. It completes normally when the body has returned, or was
   * ended by {@link #close}, and with the failure otherwise, also where that was thrown to a
   * sender. Callbacks of it run on the coroutine's thread.
   *
   * @return a future of its own: completing or cancelling it does nothing to the coroutine
   */
  public CompletableFuture<@Nullable Void> completion() {
    CompletableFuture<@Nullable Void> copy = new CompletableFuture<>();
    var unused = completion.whenComplete((nothing, failure) -> complete(copy, failure));
    return copy;
  }

  /**
   * Ends the coroutine: wherever it waits, now or later, {@link Inbox} throws a {@link
   * CancellationException}, so that {@code finally} blocks run. A body that catches it and goes on
   * gets it again. Messages that were not received are dropped. Does not interrupt what runs.
   *
   * <p>Returns when the body has ended; at once where that could never be: if called by the
   * coroutine, or by who it waits for. An interrupted caller interrupts the coroutine and returns,
   * with its interrupt flag set. Does nothing but wait where the coroutine is closed, and nothing
   * where it has ended.
   */
  @Override
  public void close() {
    mailbox.close();
    HeldThreads.enter(this);
    try {
      if (!HeldThreads.leadsHere(this)) {
        mailbox.awaitEnd();
      }
    } catch (InterruptedException e) {
      interrupt(thread);
      Thread.currentThread().interrupt();
    } finally {
      HeldThreads.leave();
    }
  }

  private static void interrupt(@Nullable Thread thread) {
    if (thread != null) {
      thread.interrupt();
    }
  }

  @Nullable Thread thread() {
    return thread;
  }

  private void sendInTurn(M message) {
    // Only who has to wait is stopped by an interruption: a message of an interrupted thread is
    // delivered if it can be.
    if (turn.hasQueuedThreads() || !turn.tryLock()) {
      try {
        turn.lockInterruptibly();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("Interrupted; the message was not delivered.");
      }
    }
    try {
      mailbox.addAndHold(message);
    } finally {
      turn.unlock();
    }
  }

  private void run(Body<M> body) {
    Throwable failure = null;
    try {
      body.run(mailbox.opened());
    } catch (Throwable thrown) {
      failure = thrown;
    }
    failure = mailbox.end(failure);
    complete(completion, failure);
    boolean isTold = mailbox.releaseAll();
    if (failure != null && !isTold) {
      throw CoroutineFailures.sneaky(failure);
    }
  }

  private static void complete(
      CompletableFuture<@Nullable Void> future, @Nullable Throwable failure) {
    if (failure == null) {
      future.complete(null);
    } else {
      future.completeExceptionally(failure);
    }
  }

  /**
   * What a coroutine does.
   *
   * @param <M> the type of its messages
   */
  @FunctionalInterface
  public interface Body<M> {

    /**
     * Runs on the coroutine's thread. The coroutine ends when it does.
     *
     * @param inbox where it gets its messages from
     * @throws Exception which reaches the sender that is held
     */
    void run(Inbox<M> inbox) throws Exception;
  }

  /**
   * Where a coroutine waits. Only its own thread may.
   *
   * @param <M> the type of its messages
   */
  public interface Inbox<M> {

    /**
     * The next message, which is waited for. Who sent the one before goes on then.
     *
     * @return what was sent first of what was not received
     * @throws InterruptedException if the coroutine's thread is interrupted while it waits
     * @throws CancellationException if the coroutine is closed
     * @throws IllegalStateException if called by another thread
     */
    M receive() throws InterruptedException;

    /**
     * The value of a stage, which is waited for while nobody is held; where it is complete, nothing
     * is waited for. Messages that are sent meanwhile stay in the inbox. Closing the coroutine
     * leaves the stage alone.
     *
     * @param stage what is to complete
     * @param <T> the type of its value
     * @return its value
     * @throws InterruptedException if the coroutine's thread is interrupted while it waits
     * @throws CancellationException if the coroutine is closed, or the stage was cancelled
     * @throws IllegalStateException if called by another thread
     * @throws Exception what the stage failed with, without the {@link
     *     java.util.concurrent.CompletionException} that dependent stages wrap it into
     */
    <T extends @Nullable Object> T await(CompletionStage<T> stage) throws Exception;
  }
}
