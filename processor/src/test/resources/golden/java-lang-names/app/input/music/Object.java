package music;

import dev.hardwire.Callback;

/** Something on the stage. */
public final class Object {

  @Callback("string_broken")
  void fall(String string) {}
}
