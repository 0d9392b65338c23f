package lighthouse.app;

import dev.hardwire.EventWiring;
import lighthouse.events.LighthouseEvents;
import lighthouse.horns.Horn;

@EventWiring({LighthouseEvents.class, Lamp.class, Horn.class})
final class Lighthouse {
  private Lighthouse() {}

  public static void main(String[] arguments) {
    LighthouseWiring.create(new Horn("long")).fogCame().fire("north coast", 80);
  }
}
