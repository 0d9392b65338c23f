package dev.hardwire.benchmarks.peers;

import io.avaje.inject.BeanScope;
import java.util.List;

/** Avaje's events, whose publishers and observers are generated. */
public final class AvajePeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    Posted posted = Subscribers.avaje(callbacks);
    BeanScope scope = BeanScope.builder().build();
    List<Counting> subscribers = posted.subscribers().stream().<Counting>map(scope::get).toList();
    return new Connected(Publishers.of(scope, callbacks), subscribers, scope::close);
  }
}
