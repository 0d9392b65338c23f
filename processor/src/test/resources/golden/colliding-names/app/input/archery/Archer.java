package archery;

import dev.hardwire.Callback;

public final class Archer {

  @Callback("arrow_shot")
  void aim(String archer, String target) {}

  @Callback("arrow_shot")
  void release() {}

  /** The event is named like its owner, and so is the accessor. */
  @Callback("archer")
  public void rest(String archer) {}
}
