package cinema.seats;

import dev.hardwire.Callback;

public record Counter(int seats) {

  @Callback("film_started")
  public void count(String title, int minutes) {}

  @Callback("film_started")
  public static void reset() {}
}
