package dev.hardwire.benchmarks.peers;

import java.lang.invoke.MethodHandles;
import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;

/** LambdaEvents with the generator that its documentation calls the fastest. */
public final class LambdaEventsPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    LambdaManager manager =
        LambdaManager.basic(new LambdaMetaFactoryGenerator(MethodHandles.lookup()));
    manager.setExceptionHandler(
        (handler, event, failure) -> {
          throw new IllegalStateException(failure);
        });
    return Peer.bus(Subscribers.lambdaevents(callbacks), manager::register, manager::call);
  }
}
