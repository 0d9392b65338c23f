package cinema;

import dev.hardwire.Callback;

public interface Curtain {

  @Callback("film_started")
  default void open(String title) {}

  @Callback("film_started")
  static void check() {}
}
