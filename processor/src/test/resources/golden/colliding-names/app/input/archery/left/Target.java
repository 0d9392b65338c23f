package archery.left;

import dev.hardwire.Callback;

/** One of two of the same name; a parameter of the event is called like their package. */
public final class Target {

  private Target() {}

  @Callback("arrow_shot")
  public static void hit(String archery) {}
}
