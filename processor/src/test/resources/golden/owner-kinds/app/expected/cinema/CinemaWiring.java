package cinema;

import cinema.food.Counter;
import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * The events of {@link Cinema}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class CinemaWiring {
  private final FilmStarted filmStarted;

  private CinemaWiring(Curtain curtain, Lights lights, Counter counter,
      cinema.seats.Counter counter2) {
    this.filmStarted = new Cinema_FilmStartedDispatcher(curtain, lights, counter, counter2);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static CinemaWiring create(Curtain curtain, Lights lights, Counter counter,
      cinema.seats.Counter counter2) {
    Objects.requireNonNull(curtain, "curtain");
    Objects.requireNonNull(lights, "lights");
    Objects.requireNonNull(counter, "counter");
    Objects.requireNonNull(counter2, "counter2");
    return new CinemaWiring(curtain, lights, counter, counter2);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Cinema_Builder.CurtainStep builder() {
    return Cinema_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code film_started}.
   */
  public FilmStarted filmStarted() {
    return filmStarted;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Cinema_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link CinemaWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Cinema_Fronts fronts = new Cinema_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized CinemaWiring connect(Curtain curtain, Lights lights, Counter counter,
        cinema.seats.Counter counter2) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "CinemaWiring is connected already: connect(...) was called twice.");
      }
      CinemaWiring connected = CinemaWiring.create(curtain, lights, counter, counter2);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code film_started}.
     */
    public FilmStarted filmStarted() {
      return fronts.filmStarted;
    }
  }

  /**
   * The event {@code film_started}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface FilmStarted {
    void fire(String title, int minutes);
  }
}
