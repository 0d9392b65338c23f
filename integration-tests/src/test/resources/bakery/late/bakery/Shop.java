package bakery;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

@EventWiring
final class Shop {
  @Callback("name_given")
  static void note(Labels.Named named) {}
}
