package dev.hardwire.async.internal;

import dev.hardwire.runtime.internal.Answers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call of a callback of an event that answers by a future.
 *
 * <p>Not an API for applications; see the package. Threads as in {@link AsyncCall}.
 *
 * @param <F> the type of the folded value, where the event is a chain
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class FutureCall<F> extends AsyncCall {

  private @Nullable FutureFire<?> fire;
  private int index;
  private boolean isListener;
  private @Nullable Runnable task;
  private @Nullable Throwable uncaptured;

  /** For generated calls. */
  protected FutureCall() {}

  /**
   * Asks the callback's condition, just before the call is started or handed over.
   *
   * @return whether the callback shall be called
   * @throws Throwable what the condition throws
   */
  protected boolean applies() throws Throwable {
    return true;
  }

  /**
   * Makes of what the callback answered what the event does.
   *
   * @param answer not {@code null}
   * @return the same, where nothing else is said
   */
  protected Object answer(Object answer) {
    return answer;
  }

  /**
   * The value of the chain.
   *
   * @return what the callback before has answered, or the event was fired with
   */
  @SuppressWarnings("unchecked")
  protected final F folded() {
    return ((SequenceFire.Chain<F>) fire()).value();
  }

  final void join(FutureFire<?> newFire, int newIndex, AsyncCallback callback, boolean listens) {
    fire = newFire;
    index = newIndex;
    isListener = listens;
    prepare(callback);
  }

  final int index() {
    return index;
  }

  /** Takes the context of the thread that fires. What that throws is thrown when it is needed. */
  final void capture() {
    try {
      task = spec().captured(this);
    } catch (Throwable failure) {
      uncaptured = failure;
    }
  }

  /** Starts the call, or hands it over. What fails is the call's failure. */
  final void begin() {
    if (!isNew()) {
      return;
    }
    try {
      if (!applies()) {
        if (drop()) {
          release();
        }
        return;
      }
      Bound bound = spec().bound();
      if (bound != null && !bound.enter(this)) {
        return;
      }
      if (accept()) {
        handOver();
      } else if (bound != null) {
        bound.leave();
      }
    } catch (Throwable failure) {
      failBeforeStart(failure);
    }
  }

  private void handOver() {
    if (task == null) {
      failBeforeStart(Objects.requireNonNull(uncaptured));
      return;
    }
    try {
      spec().run(task);
    } catch (Throwable failure) {
      failBeforeStart(spec().rejected(failure));
    }
  }

  @Override
  @Nullable Object returned(@Nullable Object answer) {
    return isListener ? Answers.notNull(answer, event(), callback()) : answer;
  }

  @Override
  void done(@Nullable Object answer) {
    Object checked;
    try {
      checked = fire().isAnswered() ? checked(answer) : null;
    } catch (Throwable failure) {
      failed(failure);
      return;
    }
    succeeded();
    fire().answered(this, checked);
    release();
  }

  private Object checked(@Nullable Object answer) {
    Object present = Answers.notNull(answer, event(), callback());
    if (isListener && present instanceof List<?> answers) {
      Answers.elements(answers, event(), callback());
    }
    return Answers.notNull(answer(present), event(), callback());
  }

  @Override
  void failed(Throwable failure) {
    fire().failed(this, traced(failure));
    release();
  }

  @Override
  void release() {
    letGo();
    if (fire().settled()) {
      fire().goOn();
    }
  }

  /** Called in place of {@link #release} by who keeps the call from its end, for others as well. */
  final void dismiss() {
    letGo();
    fire().settled();
  }

  @Override
  boolean isWorthwhile() {
    return !fire().isDecided();
  }

  /** Keeps the call from starting, or from being made once more. */
  final void abandon() {
    if (drop()) {
      dismiss();
    } else if (companion() instanceof Attempts attempts) {
      attempts.giveUp();
    }
  }

  @Override
  boolean isGivenUp() {
    return !isNew();
  }

  final boolean isListener() {
    return isListener;
  }

  private FutureFire<?> fire() {
    return Objects.requireNonNull(fire, "Not added");
  }
}
