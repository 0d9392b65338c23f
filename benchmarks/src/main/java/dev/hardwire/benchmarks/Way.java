package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.AvajePeer;
import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.GreenrobotPeer;
import dev.hardwire.benchmarks.peers.GuavaPeer;
import dev.hardwire.benchmarks.peers.LambdaEventsPeer;
import dev.hardwire.benchmarks.peers.MBassadorPeer;
import dev.hardwire.benchmarks.peers.MicronautPeer;
import dev.hardwire.benchmarks.peers.NeoForgedPeer;
import dev.hardwire.benchmarks.peers.SpringPeer;
import dev.hardwire.benchmarks.peers.VertxPeer;
import dev.hardwire.benchmarks.peers.WeldPeer;
import java.util.function.IntFunction;

/** The ways to call handlers that are compared. */
public enum Way {
  /** By the wiring; the handlers are instance methods. */
  HARDWIRE("Hardwire", Wirings::instance),

  /** By a class for each event that makes the calls. */
  BY_HAND("by hand", Wirings::byHand),

  /** By the wiring; the handlers are static methods. */
  HARDWIRE_STATIC("Hardwire, static", Wirings::ofStatic),

  /** By a class for each event that makes the calls of static methods. */
  BY_HAND_STATIC("by hand, static", Wirings::byHandStatic),

  /** By the wiring's {@code run}, which is given the name of the event. */
  HARDWIRE_BY_NAME("Hardwire, by name", Wirings::byName),

  /** By the publisher that is generated beside the contract, while a wiring is installed. */
  HARDWIRE_PUBLISHER("Hardwire, publisher", Wirings::publisher),

  /** By a loop over an array that an event keeps in a final field. */
  INTERFACE_ARRAY("interface array", Loops::interfaceArray),

  /** By such a loop over what is linked at run time. */
  LAMBDA_METAFACTORY("LambdaMetafactory", Loops::linked),

  /** By a loop over an array that an event keeps in a volatile field. */
  COPY_ON_WRITE("copy-on-write list", Loops::copyOnWrite),

  /** By a loop over methods that are called by reflection. */
  REFLECTION("reflection", Loops::reflection),

  /** By Guava's event bus. */
  GUAVA("Guava", new GuavaPeer()::connect),

  /** By greenrobot's event bus. */
  GREENROBOT("greenrobot", new GreenrobotPeer(false)::connect),

  /** By greenrobot's event bus with the index that its processor generates. */
  GREENROBOT_INDEX("greenrobot with index", new GreenrobotPeer(true)::connect),

  /** By MBassador. */
  MBASSADOR("MBassador", new MBassadorPeer()::connect),

  /** By Spring's event publisher. */
  SPRING("Spring", new SpringPeer()::connect),

  /** By Weld, which implements CDI. */
  WELD("Weld", new WeldPeer()::connect),

  /** By Micronaut's event publishers. */
  MICRONAUT("Micronaut", new MicronautPeer()::connect),

  /** By avaje's generated publishers. */
  AVAJE("avaje", new AvajePeer()::connect),

  /** By the event bus of Vert.x, on another thread. */
  VERTX("Vert.x", new VertxPeer()::connect),

  /** By LambdaEvents. */
  LAMBDA_EVENTS("LambdaEvents", new LambdaEventsPeer()::connect),

  /** By NeoForge's event bus. */
  NEOFORGED("NeoForged", new NeoForgedPeer()::connect);

  final String title;

  @SuppressWarnings("ImmutableEnumChecker") // all are functions without state
  private final IntFunction<Connected> connecting;

  Way(String title, IntFunction<Connected> connecting) {
    this.title = title;
    this.connecting = connecting;
  }

  Connected connect(int callbacks) {
    return connecting.apply(callbacks);
  }
}
