package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A fire of a {@code void} event. */
public class FireBenchmark extends Publishing {

  /** How the handlers are called. */
  @Param public Way way = Way.HARDWIRE;

  /** How many handlers an event has. */
  @Param({"0", "1", "3", "10", "30", "100", "1000"})
  public int callbacks = 1;

  /** Connects the handlers. */
  @Setup
  public void connect() {
    Connected connected = way.connect(callbacks);
    publish(connected, callbacks);
  }
}
