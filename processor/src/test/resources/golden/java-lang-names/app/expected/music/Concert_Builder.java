package music;

import dev.hardwire.index.Generated;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.Objects;

/**
 * Builds {@link ConcertWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_Builder {
  private Concert_Builder() {
  }

  static ObjectStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Object}.
   */
  public interface ObjectStep {
    Ready object(Object object);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    ConcertWiring build();
  }

  private static final class Steps implements ObjectStep, Ready {
    private Object object;

    @Override
    public Ready object(Object object) {
      this.object = Objects.requireNonNull(object, "object");
      return this;
    }

    @Override
    public ConcertWiring build() {
      return ConcertWiring.create(object);
    }
  }
}
