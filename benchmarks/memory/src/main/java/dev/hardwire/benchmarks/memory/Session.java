package dev.hardwire.benchmarks.memory;

import com.google.common.eventbus.Subscribe;
import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import net.engio.mbassy.listener.Handler;
import net.lenni0451.lambdaevents.EventHandler;
import net.neoforged.bus.api.SubscribeEvent;

/** An owner that comes and goes, for whichever bus. */
@Attachable
public final class Session {

  private long seen;

  @Callback("message_posted")
  void show(long number) {
    seen += number;
  }

  /**
   * Hears an event of other buses.
   *
   * @param message that was posted
   */
  @Subscribe
  @org.greenrobot.eventbus.Subscribe
  @Handler
  @EventHandler
  public void show(Message message) {
    seen += message.number();
  }

  /**
   * Hears an event of NeoForged's bus.
   *
   * @param message that was posted
   */
  @SubscribeEvent
  public void show(NeoMessage message) {
    seen += message.number();
  }

  /** What was seen. */
  long seen() {
    return seen;
  }
}
