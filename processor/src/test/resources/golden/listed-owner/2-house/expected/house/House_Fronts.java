package house;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link HouseWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_Fronts {
  final EveningCameFront eveningCame = new EveningCameFront();

  void link(HouseWiring wiring) {
    this.eveningCame.target = wiring.eveningCame();
  }

  static final class EveningCameFront implements HouseWiring.EveningCame {
    private volatile HouseWiring.EveningCame target;

    @Override
    public void fire(String arg0, int arg1) {
      HouseWiring.EveningCame connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'evening_came' was fired before connect(...) of HouseWiring.Unconnected.");
      }
      connected.fire(arg0, arg1);
    }
  }
}
