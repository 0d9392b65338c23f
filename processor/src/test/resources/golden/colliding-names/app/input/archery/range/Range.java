package archery.range;

import archery.Archer;
import archery.ArrowShot;
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

  public static void main(String[] args) {
    RangeWiring wiring =
        RangeWiring.builder()
            .archer(new Archer())
            .default2(new archery.Default())
            .steps(new archery.Steps())
            .build();
    ArrowShot shot = wiring.arrowShot();
    shot.fire("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
    wiring.run().fire("now");
    wiring.run("run", "now");
  }
}
