package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A fire of an event with ten callbacks, none of which fails, under each failure policy. */
public class PolicyFireBenchmark extends Publishing {

  /** How the callbacks are called. */
  @Param({"HARDWIRE", "BY_HAND"})
  public Way way = Way.HARDWIRE;

  /** What an event does if a callback fails. */
  @Param({"Instance10", "Collect", "Isolate", "Evict"})
  public String policy = "Instance10";

  /** Makes the wiring. */
  @Setup
  public void connect() {
    Owners owners = Owners.create();
    Sort sort = Sorts.of(policy);
    List<Fired> events =
        way == Way.HARDWIRE ? sort.hardwire(Wirings.wire(owners)) : sort.byHand(owners);
    publish(new Connected(events, owners.all()), 10);
  }
}
