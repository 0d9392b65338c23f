package dev.hardwire.benchmarks.memory;

import com.google.common.eventbus.EventBus;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.engio.mbassy.bus.SyncMessageBus;
import net.lenni0451.lambdaevents.LambdaManager;
import net.lenni0451.lambdaevents.generator.LambdaMetaFactoryGenerator;
import net.neoforged.bus.api.BusBuilder;
import net.neoforged.bus.api.IEventBus;

/** Owners that come and go, each with one callback. The owners themselves aren't counted. */
final class Attached {

  private Attached() {}

  static Map<String, Growth> kept() {
    Map<String, Growth> all = new LinkedHashMap<>();
    all.put("Hardwire", Attached::hardwire);
    all.put("by hand", Attached::byHand);
    all.put("Guava", Attached::guava);
    all.put("greenrobot", Attached::greenrobot);
    all.put("LambdaEvents", Attached::lambdaEvents);
    all.put("NeoForged", Attached::neoForged);
    return all;
  }

  static Map<String, Growth> weaklyHeld() {
    Map<String, Growth> all = new LinkedHashMap<>();
    all.put("Hardwire", Attached::hardwireWeakly);
    all.put("by hand", Attached::byHandWeakly);
    all.put("MBassador", Attached::mbassador);
    return all;
  }

  private static Kept hardwire(int count) {
    MemoryWiring wiring = Owners.create().wire(new Waiting(1));
    return attach(count, wiring, wiring.sessionAttachments()::attach);
  }

  private static Kept hardwireWeakly(int count) {
    MemoryWiring wiring = Owners.create().wire(new Waiting(1));
    return attach(count, wiring, wiring.sessionAttachments()::attachWeakly);
  }

  private static Kept byHand(int count) {
    CopyOnWrite<Session> sessions = new CopyOnWrite<>();
    return attach(count, sessions, sessions::add);
  }

  private static Kept byHandWeakly(int count) {
    CopyOnWrite<WeakReference<Session>> sessions = new CopyOnWrite<>();
    return attach(count, sessions, session -> sessions.add(new WeakReference<>(session)));
  }

  private static Kept guava(int count) {
    EventBus bus = new EventBus();
    return attach(count, bus, bus::register);
  }

  private static Kept greenrobot(int count) {
    org.greenrobot.eventbus.EventBus bus = new org.greenrobot.eventbus.EventBus();
    return attach(count, bus, bus::register);
  }

  private static Kept mbassador(int count) {
    SyncMessageBus<Object> bus = new SyncMessageBus<>(Peers::fail);
    return attach(count, bus, bus::subscribe);
  }

  private static Kept lambdaEvents(int count) {
    LambdaManager bus = LambdaManager.basic(new LambdaMetaFactoryGenerator());
    return attach(count, bus, bus::register);
  }

  private static Kept neoForged(int count) {
    IEventBus bus = BusBuilder.builder().build();
    return attach(count, bus, bus::register);
  }

  private static Kept attach(int count, Object bus, Consumer<Session> attach) {
    List<Session> sessions = Stream.generate(Session::new).limit(count).toList();
    sessions.forEach(attach);
    return new Kept(bus, sessions);
  }
}
