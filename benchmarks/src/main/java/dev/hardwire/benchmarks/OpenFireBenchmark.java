package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A fire of an open event, whose listeners were added at run time. */
public class OpenFireBenchmark extends Publishing {

  /** How the listeners are called. */
  @Param({"HARDWIRE", "BY_HAND"})
  public Way way = Way.HARDWIRE;

  /** How many listeners an event has. Each has a class of its own. */
  @Param({"0", "1", "4", "5", "10", "50"})
  public int listeners;

  /** Adds the listeners. */
  @Setup
  public void connect() {
    Owners owners = Owners.create();
    List<Fired> events =
        way == Way.HARDWIRE
            ? Open.hardwire(Wirings.wire(owners), owners, listeners)
            : Open.byHand(owners, listeners);
    publish(new Connected(events, owners.all()), listeners);
  }
}
