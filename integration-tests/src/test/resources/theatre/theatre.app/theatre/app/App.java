package theatre.app;

import dev.hardwire.EventWiring;
import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.Subscription;
import theatre.box.BoxModule;
import theatre.events.TheatreEvents;
import theatre.foyer.Foyer;
import theatre.stage.Lighting;
import theatre.stage.StageModule;

@EventWiring({TheatreEvents.class, BoxModule.class, StageModule.class})
public final class App {
  private App() {}

  public static void main(String[] arguments) throws Exception {
    AppWiring.Unconnected early =
        AppWiring.unconnected(
            failure ->
                System.out.println(
                    failure.callback() + " failed: " + failure.cause().getMessage()
                        + (failure.isEvicted() ? ", evicted" : "")));
    Lighting lighting = new Lighting(early.spotlightAttachments());
    Foyer foyer = new Foyer(early.curtainRaisedListeners());
    AppWiring wiring = early.connect(lighting);

    System.out.println(wiring.ticketPriced().price(1009, "Ada", 12));
    Subscription red = lighting.add("red");
    System.out.println(wiring.ticketPriced().price(1009, "Bob", 3));

    System.out.println(wiring.seatAsked().find("Ada", 4));
    System.out.println(wiring.seatAsked().find("", 4));
    System.out.println(wiring.seatAsked().find("Bob", 1));
    System.out.println(wiring.seatAsked().find("Bob", 0));

    System.out.println(wiring.guestAdmitted().admit("Ada"));
    System.out.println(wiring.guestAdmitted().admit("Eve"));
    try {
      wiring.guestAdmitted().admit("");
    } catch (CallbackException e) {
      System.out.println(e.getMessage());
    }

    wiring.curtainRaised().raise("stage 1", "Lear");
    Subscription bell = foyer.ring("stage 1");
    lighting.add("blue");
    foyer.complain();
    wiring.curtainRaised().raise("stage 2", "Storm");
    bell.close();
    red.close();
    System.out.println(lighting.count() + " lights, heard: " + wiring.curtainRaised().isHeard());
    wiring.curtainRaised().raise("stage 1", "Faust");
    foyer.playPuppets();
  }
}
