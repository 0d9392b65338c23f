package cafe;

import dev.hardwire.index.Generated;
import java.util.Objects;

/**
 * The events of {@link Café}. Safe for use by several threads; the callbacks run on the thread that
 * fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class CaféWiring {
  private final NaïveGröße2 naïveGröße2;

  private CaféWiring(Café café) {
    this.naïveGröße2 = new Café_NaïveGröße2Dispatcher(café);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static CaféWiring create(Café café) {
    Objects.requireNonNull(café, "café");
    return new CaféWiring(café);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Café_Builder.CaféStep builder() {
    return Café_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code naïve_größe_2}.
   */
  public NaïveGröße2 naïveGröße2() {
    return naïveGröße2;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public void run(String event, Object... arguments) {
    Café_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link CaféWiring} before its owners are known. Firing one before {@code connect} throws an
   * {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private boolean isConnected;

    private final Café_Fronts fronts = new Café_Fronts();

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized CaféWiring connect(Café café) {
      if (isConnected) {
        throw new IllegalStateException("CaféWiring is connected already: connect(…) was called twice.");
      }
      CaféWiring connected = CaféWiring.create(café);
      fronts.link(connected);
      isConnected = true;
      return connected;
    }

    /**
     * The event {@code naïve_größe_2}.
     */
    public NaïveGröße2 naïveGröße2() {
      return fronts.naïveGröße2;
    }
  }

  /**
   * The event {@code naïve_größe_2}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface NaïveGröße2 {
    void fire(String größe, int количество);
  }
}
