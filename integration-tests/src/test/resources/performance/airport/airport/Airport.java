package airport;

import dev.hardwire.EventWiring;

/** Where all of them meet. */
@EventWiring
final class Airport {
  private Airport() {}

  static AirportWiring open() {
    AirportWiring wiring =
        AirportWiring.builder()
            .belts(new Belts())
            .carts(new Carts())
            .chutes(new Chutes())
            .firefighters(new Firefighters())
            .tower(new Tower())
            .groundExecutor(Runnable::run)
            .onError(
                failure -> {
                  throw new IllegalStateException(failure.cause());
                })
            .build();
    for (int i = 0; i < 3; i++) {
      wiring.passengerAttachments().attach(new Passenger());
      wiring.gateChangedListeners().add((gate, flight) -> Heard.calls++);
    }
    wiring.runwayIcedListeners().add(runway -> Heard.calls++);
    wiring.flightDelayedListeners().add((minutes, flight) -> Heard.calls++);
    return wiring;
  }
}
