package archery.right;

import dev.hardwire.Callback;

public final class Target {

  private Target() {}

  @Callback("arrow_shot")
  public static void hit(String archery) {}
}
