package house;

import dev.hardwire.index.Generated;
import lamps.Lamps;

/**
 * Fires {@code evening_came}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Lamps#count(String)}
 *   <li>{@link Lamps#on(String, int)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_EveningCameDispatcher implements HouseWiring.EveningCame {
  private final Lamps lamps;

  House_EveningCameDispatcher(Lamps lamps) {
    this.lamps = lamps;
  }

  @Override
  public void fire(String arg0, int arg1) {
    Lamps.count(arg0);
    lamps.on(arg0, arg1);
  }

  @Override
  public String toString() {
    return "evening_came: Lamps.count, Lamps.on";
  }
}
