package airport;

import dev.hardwire.Callback;

/** Callbacks of one instance, numbered over all owners of this kind. */
final class Carts {
  @Callback("belts_counted")
  void roll11(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll12(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll13(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll14(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll15(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll16(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll17(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll18(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll19(int belt) {
    Heard.calls++;
  }

  @Callback("belts_counted")
  void roll20(int belt) {
    Heard.calls++;
  }
}
