package dev.hardwire.benchmarks.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;
import net.neoforged.bus.api.BusBuilder;
import net.neoforged.bus.api.IEventBus;
import org.springframework.context.event.SimpleApplicationEventMulticaster;

/** Listeners of one event. The listeners themselves aren't counted. */
final class Listening {

  private Listening() {}

  static Map<String, Growth> all() {
    Map<String, Growth> all = new LinkedHashMap<>();
    all.put("Hardwire", Listening::hardwire);
    all.put("by hand", Listening::byHand);
    all.put("Spring", Listening::spring);
    all.put("LambdaEvents", Listening::lambdaEvents);
    all.put("NeoForged", Listening::neoForged);
    return all;
  }

  private static Kept hardwire(int count) {
    MemoryWiring wiring = Owners.create().wire(new Waiting(1));
    return listen(count, wiring, wiring.messagePostedListeners()::add);
  }

  private static Kept byHand(int count) {
    CopyOnWrite<MessagePosted> listeners = new CopyOnWrite<>();
    return listen(count, listeners, listeners::add);
  }

  private static Kept spring(int count) {
    SimpleApplicationEventMulticaster bus = new SimpleApplicationEventMulticaster();
    return listen(count, bus, bus::addApplicationListener);
  }

  private static Kept lambdaEvents(int count) {
    LambdaManager bus = LambdaManager.basic(new LambdaMetaFactoryGenerator());
    return listen(count, bus, listener -> bus.registerConsumer(listener, NeoMessage.class));
  }

  private static Kept neoForged(int count) {
    IEventBus bus = BusBuilder.builder().build();
    return listen(count, bus, listener -> bus.addListener(NeoMessage.class, listener));
  }

  private static Kept listen(int count, Object bus, Consumer<Hearing> add) {
    List<Hearing> listeners = Stream.generate(Hearing::new).limit(count).toList();
    listeners.forEach(add);
    return new Kept(bus, listeners);
  }
}
