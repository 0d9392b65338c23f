package cafe;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link CafeWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Cafe_Builder {
  private Cafe_Builder() {
  }

  static CafeStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Cafe}.
   */
  public interface CafeStep {
    Ready cafe(Cafe cafe);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    CafeWiring build();
  }

  private static final class Steps implements CafeStep, Ready {
    private Cafe cafe;

    @Override
    public Ready cafe(Cafe cafe) {
      this.cafe = Objects.requireNonNull(cafe, "cafe");
      return this;
    }

    @Override
    public CafeWiring build() {
      return CafeWiring.create(cafe);
    }
  }
}
