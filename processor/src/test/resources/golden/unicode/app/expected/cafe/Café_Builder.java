package cafe;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link CaféWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Café_Builder {
  private Café_Builder() {
  }

  static CaféStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Café}.
   */
  public interface CaféStep {
    Ready café(Café café);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    CaféWiring build();
  }

  private static final class Steps implements CaféStep, Ready {
    Café café;

    @Override
    public Ready café(Café café) {
      this.café = Objects.requireNonNull(café, "café");
      return this;
    }

    @Override
    public CaféWiring build() {
      return CaféWiring.create(café);
    }
  }
}
