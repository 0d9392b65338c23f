package dev.hardwire.benchmarks.peers;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/**
 * The event bus of Vert.x, which never calls a handler in the publisher's place: it hands each call
 * to the handler's context, here the same event loop for all. A fire ends when all its calls are
 * handed over. Every 256 fires the publisher waits until the event loop has come to the fires
 * before the last 512, so that what is measured is how many fires both get done together.
 */
public final class VertxPeer implements Peer {

  private static final int BLOCK = 256;
  private static final int BLOCKS_AHEAD = 2;

  @Override
  public Connected connect(int callbacks) {
    Posted posted = Subscribers.vertx(callbacks);
    Vertx vertx = Vertx.vertx();
    Context loop = vertx.getOrCreateContext();
    EventBus bus = vertx.eventBus();
    List<Counting> subscribers = posted.create();
    onLoop(loop, () -> Consumers.listen(bus, callbacks, subscribers));
    DeliveryOptions local = new DeliveryOptions().setLocalOnly(true).setCodecName(SameObject.NAME);
    bus.registerCodec(new SameObject());
    Pace pace = new Pace(loop);
    List<Fired> events =
        posted.events().stream().map(event -> fired(bus, event, local, pace)).toList();
    List<Counting> drained =
        subscribers.stream().map(subscriber -> drained(loop, subscriber)).toList();
    return new Connected(events, drained, () -> vertx.close().await());
  }

  private static Fired fired(EventBus bus, Object event, DeliveryOptions options, Pace pace) {
    String address = event.getClass().getName();
    return amount -> {
      bus.publish(address, event, options);
      pace.fired();
    };
  }

  /** What the loop has been handed before comes first. */
  private static Counting drained(Context loop, Counting subscriber) {
    return () -> {
      onLoop(loop, () -> {});
      return subscriber.counts();
    };
  }

  private static void onLoop(Context loop, Runnable task) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    loop.runOnContext(
        nothing -> {
          task.run();
          done.complete(null);
        });
    done.join();
  }

  /** Keeps the publisher near the event loop. */
  private static final class Pace {

    private final Context loop;
    private final Semaphore ahead = new Semaphore(BLOCKS_AHEAD);
    private int fires;

    Pace(Context loop) {
      this.loop = loop;
    }

    void fired() {
      if (++fires == BLOCK) {
        fires = 0;
        ahead.acquireUninterruptibly();
        loop.runOnContext(nothing -> ahead.release());
      }
    }
  }
}
