package cinema;

import cinema.food.Counter_Callbacks;
import cinema.seats.Counter;
import dev.hardwire.index.Generated;

/**
 * Fires {@code film_started}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Curtain#check()}
 *   <li>{@link Curtain#open(String)}
 *   <li>{@link Lights#dim()}
 *   <li>{@link Lights#flash()}
 *   <li>{@code Counter.close}
 *   <li>{@link Counter#count(String, int)}
 *   <li>{@link Counter#reset()}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Cinema_FilmStartedDispatcher implements CinemaWiring.FilmStarted {
  private final Curtain curtain;

  private final Lights lights;

  private final cinema.food.Counter counter;

  private final Counter counter2;

  Cinema_FilmStartedDispatcher(Curtain curtain, Lights lights, cinema.food.Counter counter,
      Counter counter2) {
    this.curtain = curtain;
    this.lights = lights;
    this.counter = counter;
    this.counter2 = counter2;
  }

  @Override
  public void fire(String title, int minutes) {
    Curtain.check();
    curtain.open(title);
    lights.dim();
    Lights.flash();
    Counter_Callbacks.close(counter, minutes);
    counter2.count(title, minutes);
    Counter.reset();
  }

  @Override
  public String toString() {
    return "film_started:"
        + " Curtain.check,"
        + " Curtain.open,"
        + " Lights.dim,"
        + " Lights.flash,"
        + " Counter.close,"
        + " Counter.count,"
        + " Counter.reset";
  }
}
