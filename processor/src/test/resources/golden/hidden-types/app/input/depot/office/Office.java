package depot.office;

import depot.Crate;
import dev.hardwire.EventWiring;

@EventWiring
final class Office {

  private Office() {}

  public static void main(String[] args) {
    OfficeWiring.create().goodsArrived().fire(new Crate(), 1);
  }
}
