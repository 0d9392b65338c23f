package house;

import dev.hardwire.EventWiring;
import lamps.Lamps;

@EventWiring(Lamps.class)
final class House {

  private House() {}

  public static void main(String[] args) {
    HouseWiring.create(new Lamps()).eveningCame().fire("kitchen", 40);
  }
}
