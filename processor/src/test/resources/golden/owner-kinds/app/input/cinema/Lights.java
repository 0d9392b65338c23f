package cinema;

import dev.hardwire.Callback;

public enum Lights {
  ON,
  DIMMED;

  @Callback("film_started")
  public void dim() {}

  @Callback("film_started")
  static void flash() {}
}
