package music;

import dev.hardwire.Callback;

final class Tuning {

  private Tuning() {}

  @Callback("tuning_started")
  static void listen(Process own, java.lang.Process other, Integer number) {}
}
