package archery;

import dev.hardwire.Event;

@Event(value = "arrow_shot", publisher = true)
public interface ArrowShot {

  void fire(
      String target,
      String connected,
      String installed,
      String given,
      String event,
      String wiring,
      String arguments,
      String archer,
      String archery,
      String fronts,
      String contract,
      String isConnected,
      String Connected);
}
