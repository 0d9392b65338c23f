package lighthouse.app;

import dev.hardwire.EventWiring;
import lighthouse.events.LighthouseEvents;
import lighthouse.horns.QuietHorn;

@EventWiring({LighthouseEvents.class, QuietHorn.class})
final class QuietLighthouse {
  private QuietLighthouse() {}

  public static void main(String[] arguments) {
    QuietLighthouseWiring.create().fogCame().fire("north coast", 80);
  }
}
