package cafe;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link CaféWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Café_Fronts {
  final NaïveGröße2Front naïveGröße2 = new NaïveGröße2Front();

  void link(CaféWiring wiring) {
    naïveGröße2.target = wiring.naïveGröße2();
  }

  static final class NaïveGröße2Front implements CaféWiring.NaïveGröße2 {
    private volatile CaféWiring.NaïveGröße2 target;

    @Override
    public void fire(String größe, int количество) {
      CaféWiring.NaïveGröße2 connected = this.target;
      if (connected == null) {
        throw new IllegalStateException("Event 'naïve_größe_2' was fired before connect(…) was called on the unconnected CaféWiring.");
      }
      connected.fire(größe, количество);
    }
  }
}
