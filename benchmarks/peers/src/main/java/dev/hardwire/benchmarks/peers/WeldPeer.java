package dev.hardwire.benchmarks.peers;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.util.List;

/**
 * CDI by Weld SE; subscribers are application-scoped, and events are of their own injected type.
 */
public final class WeldPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    Posted posted = Subscribers.weld(callbacks);
    SeContainer container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(posted.subscribers().toArray(Class<?>[]::new))
            .initialize();
    List<Counting> subscribers =
        posted.subscribers().stream()
            .<Counting>map(subscriber -> container.select(subscriber).get())
            .toList();
    List<Fired> events = posted.events().stream().map(event -> fired(container, event)).toList();
    return new Connected(events, subscribers, container::close);
  }

  private static <T> Fired fired(SeContainer container, T event) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) event.getClass();
    Event<T> injected = container.getBeanManager().getEvent().select(type);
    return amount -> injected.fire(event);
  }
}
