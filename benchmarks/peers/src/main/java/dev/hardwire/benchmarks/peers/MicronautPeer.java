package dev.hardwire.benchmarks.peers;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.util.List;

/**
 * Micronaut's event publishers, one for each type of events; listeners are known when it compiles.
 */
public final class MicronautPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    Posted posted = Subscribers.micronaut(callbacks);
    ApplicationContext context = ApplicationContext.run();
    List<Counting> subscribers =
        posted.subscribers().stream().<Counting>map(context::getBean).toList();
    List<Fired> events = posted.events().stream().map(event -> fired(context, event)).toList();
    return new Connected(events, subscribers, context::close);
  }

  private static <T> Fired fired(ApplicationContext context, T event) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) event.getClass();
    ApplicationEventPublisher<T> publisher = context.getEventPublisher(type);
    return amount -> publisher.publishEvent(event);
  }
}
