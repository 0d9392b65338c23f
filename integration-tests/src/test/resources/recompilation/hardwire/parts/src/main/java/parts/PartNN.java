package parts;

import dev.hardwire.Callback;

final class PartNN {
  private PartNN() {}

  @Callback("started")
  static void start(String name) {
    System.out.println(name + " is ready");
  }
}
