package music;

import dev.hardwire.index.Generated;
import java.lang.IllegalStateException;
import java.lang.Integer;
import java.lang.SuppressWarnings;

/**
 * The events of {@link Concert}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class ConcertWiring {
  private final StringBroken stringBroken;

  private ConcertWiring(music.Object object) {
    this.stringBroken = new Concert_StringBrokenDispatcher(object);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static ConcertWiring create(music.Object object) {
    java.util.Objects.requireNonNull(object, "object");
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
   * The event {@code functional.interface}.
   */
  public FunctionalInterface functionalInterface() {
    return Concert_FunctionalInterfaceDispatcher.CONTRACT;
  }

  /**
   * The event {@code object}.
   */
  public Object object() {
    return Concert_ObjectDispatcher.CONTRACT;
  }

  /**
   * The event {@code objects}.
   */
  public Objects objects() {
    return Concert_ObjectsDispatcher.CONTRACT;
  }

  /**
   * The event {@code override}.
   */
  public Override override() {
    return Concert_OverrideDispatcher.CONTRACT;
  }

  /**
   * The event {@code string}.
   */
  public String string() {
    return Concert_StringDispatcher.CONTRACT;
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
    return Concert_TuningStartedDispatcher.CONTRACT;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public java.lang.Object run(java.lang.String event, java.lang.Object... arguments) {
    return Concert_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link ConcertWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Concert_Fronts fronts = new Concert_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized ConcertWiring connect(music.Object object) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "ConcertWiring is connected already: connect(...) was called twice.");
      }
      ConcertWiring connected = ConcertWiring.create(object);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code functional.interface}.
     */
    public FunctionalInterface functionalInterface() {
      return fronts.functionalInterface;
    }

    /**
     * The event {@code object}.
     */
    public Object object() {
      return fronts.object;
    }

    /**
     * The event {@code objects}.
     */
    public Objects objects() {
      return fronts.objects;
    }

    /**
     * The event {@code override}.
     */
    public Override override() {
      return fronts.override;
    }

    /**
     * The event {@code string}.
     */
    public String string() {
      return fronts.string;
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
   * The event {@code functional.interface}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface FunctionalInterface {
    void fire(music.String string);
  }

  /**
   * The event {@code object}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface Object {
    void fire(music.String string);
  }

  /**
   * The event {@code objects}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface Objects {
    void fire(music.String string);
  }

  /**
   * The event {@code override}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface Override {
    void fire(music.String string);
  }

  /**
   * The event {@code string}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface String {
    void fire(music.String string);
  }

  /**
   * The event {@code string_broken}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface StringBroken {
    void fire(music.String string, music.Override wish);
  }

  /**
   * The event {@code tuning_started}, as its longest callback takes it.
   */
  @java.lang.FunctionalInterface
  public interface TuningStarted {
    void fire(Process own, java.lang.Process other, Integer number);
  }
}
