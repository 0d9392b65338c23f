package dev.hardwire.benchmarks;

import com.google.common.eventbus.EventBus;
import java.util.function.Consumer;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.bus.config.BusConfiguration;
import net.engio.mbassy.bus.config.Feature;

/**
 * The event buses of others, as their documentation sets them up, but for failures, which have to
 * end the measurement, and for what greenrobot's would print and post where nobody subscribes. They
 * are given events that were made before, so that only what a bus does is measured.
 */
final class Peers {

  private Peers() {}

  static Connected guava(Posts posts) {
    EventBus bus = new EventBus();
    return connect(posts, bus::register, bus::post);
  }

  static Connected greenrobot(Posts posts) {
    org.greenrobot.eventbus.EventBus bus =
        org.greenrobot.eventbus.EventBus.builder()
            .throwSubscriberException(true)
            .logNoSubscriberMessages(false)
            .sendNoSubscriberEvent(false)
            .build();
    return connect(posts, bus::register, bus::post);
  }

  static Connected mbassador(Posts posts) {
    MBassador<Object> bus =
        new MBassador<>(
            new BusConfiguration()
                .addFeature(Feature.SyncPubSub.Default())
                .addFeature(Feature.AsynchronousHandlerInvocation.Default())
                .addFeature(Feature.AsynchronousMessageDispatch.Default())
                .addPublicationErrorHandler(
                    error -> {
                      throw new IllegalStateException(error.getCause());
                    }));
    return connect(posts, bus::subscribe, bus::publish);
  }

  private static Connected connect(Posts posts, Consumer<Object> bus, Consumer<Object> post) {
    posts.subscribers().forEach(bus);
    return new Connected(
        posts.events().stream().map(event -> (Fired) amount -> post.accept(event)).toList(),
        posts.subscribers());
  }
}
