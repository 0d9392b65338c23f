package house;

import dev.hardwire.index.Generated;
import java.util.Objects;
import lamps.Lamps;

/**
 * Builds {@link HouseWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_Builder {
  private House_Builder() {
  }

  static LampsStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Lamps}.
   */
  public interface LampsStep {
    Ready lamps(Lamps lamps);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    HouseWiring build();
  }

  private static final class Steps implements LampsStep, Ready {
    private Lamps lamps;

    @Override
    public Ready lamps(Lamps lamps) {
      this.lamps = Objects.requireNonNull(lamps, "lamps");
      return this;
    }

    @Override
    public HouseWiring build() {
      return HouseWiring.create(lamps);
    }
  }
}
