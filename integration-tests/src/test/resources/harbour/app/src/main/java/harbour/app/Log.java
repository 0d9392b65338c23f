package harbour.app;

import dev.hardwire.Callback;

final class Log {
  private Log() {}

  @Callback("ship_arrived")
  static void write(int tons, String ship) {
    System.out.println("log: " + ship + ", " + tons + " tons");
  }
}
