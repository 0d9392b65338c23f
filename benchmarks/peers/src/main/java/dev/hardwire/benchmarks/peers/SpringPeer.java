package dev.hardwire.benchmarks.peers;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Spring's event publisher; subscribers are beans whose methods are event listeners. */
public final class SpringPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    Posted posted = Subscribers.spring(callbacks);
    AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(posted.subscribers().toArray(Class<?>[]::new));
    List<Counting> subscribers =
        posted.subscribers().stream().<Counting>map(context::getBean).toList();
    ApplicationEventPublisher publisher = context;
    return new Connected(posted.fired(publisher::publishEvent), subscribers, context::close);
  }
}
