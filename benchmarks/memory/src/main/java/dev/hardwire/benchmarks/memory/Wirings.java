package dev.hardwire.benchmarks.memory;

import com.google.common.eventbus.EventBus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import net.engio.mbassy.bus.SyncMessageBus;
import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All that connects a hundred events to three callbacks each, which ten owners have. */
final class Wirings {

  private static final int CAPACITY = 64;
  private static final Waiting EXECUTOR = new Waiting(1);

  private Wirings() {}

  static Map<String, Growth> all() {
    Map<String, Growth> all = new LinkedHashMap<>();
    all.put("Hardwire", many(owners -> owners.wire(EXECUTOR)));
    all.put("by hand", many(owners -> new ByHand(owners, EXECUTOR)));
    all.put("Guava", many(Wirings::guava));
    all.put("greenrobot", many(Wirings::greenrobot));
    all.put("MBassador", many(Wirings::mbassador));
    all.put("Spring", many(Wirings::spring));
    all.put("LambdaEvents", many(Wirings::lambdaEvents));
    return all;
  }

  /** The owners are the same for all, and each has one place in an array that is large enough. */
  private static Growth many(Function<Owners, Object> wiring) {
    return count -> {
      Owners owners = Owners.create();
      Object[] all = new Object[CAPACITY];
      for (int number = 0; number < count; number++) {
        all[number] = wiring.apply(owners);
      }
      return new Kept(all, List.of(owners, EXECUTOR));
    };
  }

  private static Object guava(Owners owners) {
    EventBus bus = new EventBus();
    return registered(owners, bus, bus::register);
  }

  private static Object greenrobot(Owners owners) {
    org.greenrobot.eventbus.EventBus bus = new org.greenrobot.eventbus.EventBus();
    return registered(owners, bus, bus::register);
  }

  private static Object mbassador(Owners owners) {
    SyncMessageBus<Object> bus = new SyncMessageBus<>(Peers::fail);
    return registered(owners, bus, bus::subscribe);
  }

  private static Object lambdaEvents(Owners owners) {
    LambdaManager bus = LambdaManager.basic(new LambdaMetaFactoryGenerator());
    return registered(owners, bus, bus::register);
  }

  private static Object registered(Owners owners, Object bus, Consumer<Object> register) {
    for (Object owner : owners.all()) {
      register.accept(owner);
    }
    return bus;
  }

  private static Object spring(Owners owners) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    for (Object owner : owners.all()) {
      context.getBeanFactory().registerSingleton(owner.getClass().getName(), owner);
    }
    context.refresh();
    return context;
  }
}
