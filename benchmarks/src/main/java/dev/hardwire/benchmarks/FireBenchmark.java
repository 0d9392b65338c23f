package dev.hardwire.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A fire of a {@code void} event. */
public class FireBenchmark extends Publishing {

  /** How the handlers are called. */
  @Param public Way way = Way.HARDWIRE;

  /** How many handlers an event has. */
  @Param({"0", "1", "3", "10", "30", "100"})
  public int callbacks = 1;

  /** Connects the handlers. */
  @Setup
  public void connect() {
    Connected connected = way.connect(callbacks);
    publish(connected.events(), connected.owners(), callbacks);
  }
}
