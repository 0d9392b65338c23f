package cafe;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

/** The names of its files are plain, since not every file system takes others. */
@EventWiring
final class Cafe {

  @Callback("guest_arrived")
  static void begrüße(String größe, int количество) {}

  @Callback("guest_arrived")
  void 注文(int количество) {}

  public static void main(String[] args) {
    CafeWiring wiring = CafeWiring.create(new Cafe());
    wiring.guestArrived().fire("groß", 3);
    wiring.run("guest_arrived", "klein", 1);
  }
}
