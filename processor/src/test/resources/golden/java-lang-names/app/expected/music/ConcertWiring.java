package music;

import dev.hardwire.index.Generated;
import java.lang.FunctionalInterface;
import java.lang.IllegalStateException;
import java.lang.Integer;
import java.lang.SuppressWarnings;
import java.util.Objects;

/**
 * The events of {@link Concert}. Safe for use by several threads; the callbacks run on the thread that
 * fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ConcertWiring {
  private final StringBroken stringBroken;

  private ConcertWiring(Object object) {
    this.stringBroken = new Concert_StringBrokenDispatcher(object);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ConcertWiring create(Object object) {
    Objects.requireNonNull(object, "object");
    return new ConcertWiring(object);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Concert_Builder.ObjectStep builder() {
    return Concert_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code string_broken}.
   */
  public StringBroken stringBroken() {
    return stringBroken;
  }

  /**
   * The event {@code tuning_started}.
   */
  public TuningStarted tuningStarted() {
    return Concert_TuningStartedDispatcher.contract();
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public void run(java.lang.String event, java.lang.Object... arguments) {
    Concert_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link ConcertWiring} before its owners are known. Firing one before {@code connect} throws an
   * {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private boolean isConnected;

    private final Concert_Fronts fronts = new Concert_Fronts();

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ConcertWiring connect(Object object) {
      if (isConnected) {
        throw new IllegalStateException("ConcertWiring is connected already: connect(…) was called twice.");
      }
      ConcertWiring connected = ConcertWiring.create(object);
      fronts.link(connected);
      isConnected = true;
      return connected;
    }

    /**
     * The event {@code string_broken}.
     */
    public StringBroken stringBroken() {
      return fronts.stringBroken;
    }

    /**
     * The event {@code tuning_started}.
     */
    public TuningStarted tuningStarted() {
      return fronts.tuningStarted;
    }
  }

  /**
   * The event {@code string_broken}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface StringBroken {
    void fire(String string, Override wish);
  }

  /**
   * The event {@code tuning_started}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface TuningStarted {
    void fire(Process own, java.lang.Process other, Integer number);
  }
}
