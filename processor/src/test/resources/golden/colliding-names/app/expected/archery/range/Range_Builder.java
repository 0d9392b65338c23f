package archery.range;

import archery.Archer;
import archery.Default;
import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link RangeWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_Builder {
  private Range_Builder() {
  }

  static ArcherStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Archer}.
   */
  public interface ArcherStep {
    Default2Step archer(Archer archer);
  }

  /**
   * Takes the {@link Default}.
   */
  public interface Default2Step {
    StepsStep default2(Default default2);
  }

  /**
   * Takes the {@link archery.Steps}.
   */
  public interface StepsStep {
    Ready steps(archery.Steps steps);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    RangeWiring build();
  }

  private static final class Steps implements ArcherStep,
      Default2Step,
      StepsStep,
      Ready {
    Archer archer;

    Default default2;

    archery.Steps steps;

    @Override
    public Default2Step archer(Archer archer) {
      this.archer = Objects.requireNonNull(archer, "archer");
      return this;
    }

    @Override
    public StepsStep default2(Default default2) {
      this.default2 = Objects.requireNonNull(default2, "default2");
      return this;
    }

    @Override
    public Ready steps(archery.Steps steps) {
      this.steps = Objects.requireNonNull(steps, "steps");
      return this;
    }

    @Override
    public RangeWiring build() {
      return RangeWiring.create(archer, default2, steps);
    }
  }
}
