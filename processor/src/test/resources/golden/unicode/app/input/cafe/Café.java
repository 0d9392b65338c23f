package cafe;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;

@EventWiring
final class Café {

  @Callback("naïve_größe_2")
  static void überprüfe(String größe, int количество) {}

  @Callback("naïve_größe_2")
  void 注文(int количество) {}

  public static void main(String[] args) {
    CaféWiring.create(new Café()).naïveGröße2().fire("groß", 3);
  }
}
