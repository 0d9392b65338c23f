package archery;

import dev.hardwire.Callback;

/** Named like a class that the builder has. */
public final class Steps {

  @Callback("arrow_shot")
  public void count() {}
}
