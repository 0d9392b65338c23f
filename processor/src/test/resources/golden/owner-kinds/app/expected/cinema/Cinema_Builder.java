package cinema;

import cinema.food.Counter;
import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * Builds {@link CinemaWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Cinema_Builder {
  private Cinema_Builder() {
  }

  static CurtainStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Curtain}.
   */
  public interface CurtainStep {
    LightsStep curtain(Curtain curtain);
  }

  /**
   * Takes the {@link Lights}.
   */
  public interface LightsStep {
    CounterStep lights(Lights lights);
  }

  /**
   * Takes the {@link Counter}.
   */
  public interface CounterStep {
    Counter2Step counter(Counter counter);
  }

  /**
   * Takes the {@link cinema.seats.Counter}.
   */
  public interface Counter2Step {
    Ready counter2(cinema.seats.Counter counter2);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    CinemaWiring build();
  }

  private static final class Steps implements CurtainStep,
      LightsStep,
      CounterStep,
      Counter2Step,
      Ready {
    private Curtain curtain;

    private Lights lights;

    private Counter counter;

    private cinema.seats.Counter counter2;

    @Override
    public LightsStep curtain(Curtain curtain) {
      this.curtain = Objects.requireNonNull(curtain, "curtain");
      return this;
    }

    @Override
    public CounterStep lights(Lights lights) {
      this.lights = Objects.requireNonNull(lights, "lights");
      return this;
    }

    @Override
    public Counter2Step counter(Counter counter) {
      this.counter = Objects.requireNonNull(counter, "counter");
      return this;
    }

    @Override
    public Ready counter2(cinema.seats.Counter counter2) {
      this.counter2 = Objects.requireNonNull(counter2, "counter2");
      return this;
    }

    @Override
    public CinemaWiring build() {
      return CinemaWiring.create(curtain, lights, counter, counter2);
    }
  }
}
