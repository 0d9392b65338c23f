package theatre.stage;

import dev.hardwire.Callback;
import dev.hardwire.runtime.Attachments;
import dev.hardwire.runtime.Subscription;

/** Is handed the place for its lights, and never sees the wiring. */
public final class Lighting {
  private final Attachments<Spotlight> lights;

  public Lighting(Attachments<Spotlight> lights) {
    this.lights = lights;
  }

  public Subscription add(String colour) {
    return lights.attach(new Spotlight(colour));
  }

  public int count() {
    return lights.size();
  }

  @Callback(value = "ticket_priced", id = "surcharges")
  long surcharge(long cents) {
    System.out.println("light for " + count());
    return cents + count();
  }
}
