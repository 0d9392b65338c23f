package archery;

import dev.hardwire.Callback;

/** Named like a field of the unconnected wiring. */
public final class Fronts {

  @Callback({"wiring", "arrow_shot"})
  public void turn() {}
}
