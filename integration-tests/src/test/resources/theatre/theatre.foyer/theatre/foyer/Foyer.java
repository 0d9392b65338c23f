package theatre.foyer;

import dev.hardwire.runtime.SenderListeners;
import dev.hardwire.runtime.Subscription;
import java.util.Map;
import theatre.events.CurtainRaised;
import theatre.events.CurtainRaisedEvent;

/** Listens to the large house, and has a puppet show of its own. */
public final class Foyer {
  private final CurtainRaisedEvent puppets = new CurtainRaisedEvent(Map.of("house", "tiny"));
  private final SenderListeners<CurtainRaised, Object> curtains;

  public Foyer(SenderListeners<CurtainRaised, Object> curtains) {
    this.curtains = curtains;
    puppets.listeners().add((stage, play) -> System.out.println("puppets play " + play));
  }

  public Subscription ring(Object stage) {
    return curtains.addFor(stage, (from, play) -> System.out.println("bell for " + play));
  }

  public void complain() {
    curtains.add(
        (stage, play) -> {
          throw new IllegalStateException(play + " again");
        });
  }

  public void playPuppets() {
    System.out.println(puppets.metadata() + " " + puppets.isHeard());
    puppets.raise(this, "Punch");
  }
}
