package cinema;

import dev.hardwire.EventWiring;

@EventWiring
public final class Cinema {

  private Cinema() {}

  public static void main(String[] args) {
    CinemaWiring wiring =
        CinemaWiring.create(
            new Curtain() {}, Lights.DIMMED, new cinema.food.Counter(), new cinema.seats.Counter(3));
    wiring.filmStarted().fire("Metropolis", 153);
    CinemaWiring.builder()
        .curtain(new Curtain() {})
        .lights(Lights.ON)
        .counter(new cinema.food.Counter())
        .counter2(new cinema.seats.Counter(3))
        .build();
  }
}
