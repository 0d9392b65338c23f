package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Counting;
import dev.hardwire.benchmarks.peers.Fired;
import java.util.List;

/** An owner that can name its handlers, for those who call them by a list. */
interface Handling extends Counting {

  /** References to the methods. */
  List<Fired> handlers();
}
