package cafe;

import dev.hardwire.index.Generated;

/**
 * Fires {@code naïve_größe_2}. Runs, in this order:
 *
 * <ol>
 *   <li>{@link Café#überprüfe(String, int)}
 *   <li>{@link Café#注文(int)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Café_NaïveGröße2Dispatcher implements CaféWiring.NaïveGröße2 {
  private final Café café;

  Café_NaïveGröße2Dispatcher(Café café) {
    this.café = café;
  }

  @Override
  public void fire(String größe, int количество) {
    Café.überprüfe(größe, количество);
    café.注文(количество);
  }
}
