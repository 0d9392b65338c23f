package dev.hardwire.benchmarks.memory;

import org.greenrobot.eventbus.Subscribe;
import org.greenrobot.eventbus.ThreadMode;

/** An owner that greenrobot's bus calls later. */
public final class LaterSession {

  private long seen;

  /**
   * Hears an event.
   *
   * @param message that was posted
   */
  @Subscribe(threadMode = ThreadMode.ASYNC)
  public void show(Message message) {
    seen += message.number();
  }

  /** What was seen. */
  long seen() {
    return seen;
  }
}
