package lamps;

import dev.hardwire.Callback;
import dev.hardwire.CallbackModule;

public final class Lamps {

  /** Nobody lists it: the application takes the class alone. */
  @CallbackModule
  public interface Anchor {}

  @Callback("evening_came")
  public void on(String room, int watts) {}

  @Callback("evening_came")
  public static void count(String room) {}
}
