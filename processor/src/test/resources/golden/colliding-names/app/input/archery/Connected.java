package archery;

import dev.hardwire.Callback;

/** Named like a variable in the generated method {@code connect}. */
public final class Connected {

  @Callback("arrow_shot")
  public void confirm() {}

  @Callback("arrow_shot")
  public static void log(String contract) {}
}
