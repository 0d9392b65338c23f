package dev.hardwire.benchmarks.memory;

import com.google.common.eventbus.AsyncEventBus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.bus.config.BusConfiguration;
import net.engio.mbassy.bus.config.Feature;
import org.springframework.context.event.SimpleApplicationEventMulticaster;

/** Calls that an executor has not run yet, with all that they keep, event objects included. */
final class Pending {

  private static final int CAPACITY = 8192;

  private Pending() {}

  static Map<String, Growth> all() {
    Map<String, Growth> all = new LinkedHashMap<>();
    all.put("Hardwire", Pending::hardwire);
    all.put("by hand", Pending::byHand);
    all.put("Guava", Pending::guava);
    all.put("greenrobot", Pending::greenrobot);
    all.put("MBassador", Pending::mbassador);
    all.put("Spring", Pending::spring);
    return all;
  }

  private static Kept hardwire(int count) {
    Waiting executor = new Waiting(CAPACITY);
    MemoryWiring wiring = Owners.create().wire(executor);
    return fire(count, executor, wiring, wiring.letterWritten()::fire);
  }

  private static Kept byHand(int count) {
    Waiting executor = new Waiting(CAPACITY);
    return fire(count, executor, executor, number -> executor.execute(() -> Office.send(number)));
  }

  private static Kept guava(int count) {
    Waiting executor = new Waiting(CAPACITY);
    AsyncEventBus bus = new AsyncEventBus(executor);
    bus.register(new Session());
    return fire(count, executor, bus, number -> bus.post(new Message(number)));
  }

  private static Kept greenrobot(int count) {
    Waiting executor = new Waiting(CAPACITY);
    org.greenrobot.eventbus.EventBus bus =
        org.greenrobot.eventbus.EventBus.builder().executorService(executor).build();
    bus.register(new LaterSession());
    return fire(count, executor, bus, number -> bus.post(new Message(number)));
  }

  /** It has a queue of its own, from which nobody takes. */
  private static Kept mbassador(int count) {
    MBassador<Object> bus =
        new MBassador<>(
            new BusConfiguration()
                .addFeature(Feature.SyncPubSub.Default())
                .addFeature(Feature.AsynchronousHandlerInvocation.Default())
                .addFeature(
                    Feature.AsynchronousMessageDispatch.Default().setNumberOfMessageDispatchers(0))
                .addPublicationErrorHandler(Peers::fail));
    Session session = new Session();
    bus.subscribe(session);
    fire(count, number -> bus.publishAsync(new Message(number)));
    return new Kept(new Object[] {bus, session}, List.of());
  }

  private static Kept spring(int count) {
    Waiting executor = new Waiting(CAPACITY);
    SimpleApplicationEventMulticaster bus = new SimpleApplicationEventMulticaster();
    bus.setTaskExecutor(executor);
    bus.addApplicationListener(new Hearing());
    return fire(count, executor, bus, number -> bus.multicastEvent(new SpringMessage(bus, number)));
  }

  private static Kept fire(int count, Waiting executor, Object bus, LongConsumer fire) {
    fire(count, fire);
    if (executor.size() != count) {
      throw new IllegalStateException(executor.size() + " of " + count + " calls are pending");
    }
    return new Kept(new Object[] {bus, executor}, List.of());
  }

  private static void fire(int count, LongConsumer fire) {
    for (int number = 0; number < count; number++) {
      // Beyond the numbers that the JDK keeps as objects.
      fire.accept(1_000 + number);
    }
  }
}
