package airport.security;

import airport.Heard;
import dev.hardwire.Callback;

/** Called across packages, by way of what is generated in this one. */
public final class Scanners {
  private Scanners() {}

  @Callback("bag_scanned")
  static void scan(int weight) {
    Heard.calls++;
  }
}
