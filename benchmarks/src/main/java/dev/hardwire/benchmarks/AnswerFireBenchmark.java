package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Connected;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A fire of an event that answers. */
public class AnswerFireBenchmark extends Publishing {

  /** How the callbacks are called. */
  @Param({"HARDWIRE", "BY_HAND"})
  public Way way = Way.HARDWIRE;

  /** How the answers of callbacks combine. */
  @Param({"Veto", "Gather", "First", "Chain", "Request"})
  public String mode = "Veto";

  /** Makes the wiring. */
  @Setup
  public void connect() {
    Owners owners = Owners.create();
    Sort sort = Sorts.of(mode);
    List<Fired> events =
        way == Way.HARDWIRE ? sort.hardwire(Wirings.wire(owners)) : sort.byHand(owners);
    publish(new Connected(events, sort.owners(owners)), mode.equals("Request") ? 1 : 10);
  }
}
