package archery;

import dev.hardwire.Callback;

/** Its name is a keyword once it begins with a small letter. */
public final class Default {

  @Callback({"arrow_shot", "run"})
  public void happen(String event) {}
}
