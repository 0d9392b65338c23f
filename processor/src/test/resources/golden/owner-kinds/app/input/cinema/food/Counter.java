package cinema.food;

import dev.hardwire.Callback;

public class Counter {

  @Callback("film_started")
  protected void close(int minutes) {}
}
