package house;

import dev.hardwire.index.Generated;
import java.util.Objects;
import lamps.Lamps;

/**
 * The events of {@link House}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class HouseWiring {
  private final EveningCame eveningCame;

  private HouseWiring(Lamps lamps) {
    this.eveningCame = new House_EveningCameDispatcher(lamps);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static HouseWiring create(Lamps lamps) {
    Objects.requireNonNull(lamps, "lamps");
    return new HouseWiring(lamps);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static House_Builder.LampsStep builder() {
    return House_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code evening_came}.
   */
  public EveningCame eveningCame() {
    return eveningCame;
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
    return House_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link HouseWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final House_Fronts fronts = new House_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized HouseWiring connect(Lamps lamps) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "HouseWiring is connected already: connect(...) was called twice.");
      }
      HouseWiring connected = HouseWiring.create(lamps);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code evening_came}.
     */
    public EveningCame eveningCame() {
      return fronts.eveningCame;
    }
  }

  /**
   * The event {@code evening_came}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface EveningCame {
    void fire(String arg0, int arg1);
  }
}
