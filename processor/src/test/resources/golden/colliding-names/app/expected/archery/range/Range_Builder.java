package archery.range;

import archery.Archer;
import archery.Connected;
import archery.Default;
import archery.Fronts;
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
    ConnectedStep archer(Archer archer);
  }

  /**
   * Takes the {@link Connected}.
   */
  public interface ConnectedStep {
    Default2Step connected(Connected connected);
  }

  /**
   * Takes the {@link Default}.
   */
  public interface Default2Step {
    FrontsStep default2(Default default2);
  }

  /**
   * Takes the {@link Fronts}.
   */
  public interface FrontsStep {
    StepsStep fronts(Fronts fronts);
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
      ConnectedStep,
      Default2Step,
      FrontsStep,
      StepsStep,
      Ready {
    private Archer archer;

    private Connected connected;

    private Default default2;

    private Fronts fronts;

    private archery.Steps steps;

    @Override
    public ConnectedStep archer(Archer archer) {
      this.archer = Objects.requireNonNull(archer, "archer");
      return this;
    }

    @Override
    public Default2Step connected(Connected connected) {
      this.connected = Objects.requireNonNull(connected, "connected");
      return this;
    }

    @Override
    public FrontsStep default2(Default default2) {
      this.default2 = Objects.requireNonNull(default2, "default2");
      return this;
    }

    @Override
    public StepsStep fronts(Fronts fronts) {
      this.fronts = Objects.requireNonNull(fronts, "fronts");
      return this;
    }

    @Override
    public Ready steps(archery.Steps steps) {
      this.steps = Objects.requireNonNull(steps, "steps");
      return this;
    }

    @Override
    public RangeWiring build() {
      return RangeWiring.create(archer, connected, default2, fronts, steps);
    }
  }
}
