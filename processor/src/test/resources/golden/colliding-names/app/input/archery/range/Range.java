package archery.range;

import archery.Archer;
import archery.ArrowShot;
import archery.Connected;
import archery.Default;
import archery.Fronts;
import archery.Steps;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;

@EventWiring
final class Range {

  private Range() {}

  @Event("archer")
  interface Resting {
    void fire(String archer);
  }

  @Event("run")
  interface Run {
    void fire(String event);
  }

  /** Its accessor is called like a parameter beside it. */
  @Event("wiring")
  interface Wiring {
    void fire();
  }

  public static void main(String[] args) {
    RangeWiring wiring =
        RangeWiring.builder()
            .archer(new Archer())
            .connected(new Connected())
            .default2(new Default())
            .fronts(new Fronts())
            .steps(new Steps())
            .build();
    ArrowShot shot = wiring.arrowShot();
    shot.fire("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m");
    wiring.run().fire("now");
    wiring.run("run", "now");
  }
}
