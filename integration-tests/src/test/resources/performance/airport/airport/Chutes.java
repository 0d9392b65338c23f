package airport;

import dev.hardwire.Callback;

/** Callbacks of one instance, numbered over all owners of this kind. */
final class Chutes {
  @Callback("belts_counted")
  void drop21(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop22(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop23(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop24(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop25(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop26(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop27(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop28(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop29(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void drop30(int belt) {
    Heard.calls++;
  }
}
