package archery.range;

import archery.Archer;
import archery.ArrowShot;
import archery.ArrowShotPublisher;
import archery.Connected;
import archery.Default;
import archery.Fronts;
import archery.Steps;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;

/**
 * The events of {@link Range}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class RangeWiring {
  private final Range.Resting archer;

  private final ArrowShot arrowShot;

  private final Range.Run run;

  private final Range.Wiring wiring;

  private RangeWiring(Archer archer, Connected connected, Default default2, Fronts fronts,
      Steps steps) {
    this.archer = new Range_ArcherDispatcher(archer);
    this.arrowShot = new Range_ArrowShotDispatcher(archer, connected, default2, fronts, steps);
    this.run = new Range_RunDispatcher(default2);
    this.wiring = new Range_WiringDispatcher(fronts);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static RangeWiring create(Archer archer, Connected connected, Default default2,
      Fronts fronts, Steps steps) {
    Objects.requireNonNull(archer, "archer");
    Objects.requireNonNull(connected, "connected");
    Objects.requireNonNull(default2, "default2");
    Objects.requireNonNull(fronts, "fronts");
    Objects.requireNonNull(steps, "steps");
    return new RangeWiring(archer, connected, default2, fronts, steps);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Range_Builder.ArcherStep builder() {
    return Range_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code archer}.
   */
  public Range.Resting archer() {
    return archer;
  }

  /**
   * The event {@code arrow_shot}.
   */
  public ArrowShot arrowShot() {
    return arrowShot;
  }

  /**
   * The event {@code run}.
   */
  public Range.Run run() {
    return run;
  }

  /**
   * The event {@code wiring}.
   */
  public Range.Wiring wiring() {
    return wiring;
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
    return Range_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(
            () -> ArrowShotPublisher.link(arrowShot()),
            () -> ArrowShotPublisher.unlink(arrowShot()))
        .install();
  }

  /**
   * The events of {@link RangeWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Range_Fronts fronts = new Range_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized RangeWiring connect(Archer archer, Connected connected, Default default2,
        Fronts fronts, Steps steps) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "RangeWiring is connected already: connect(...) was called twice.");
      }
      RangeWiring connected2 = RangeWiring.create(archer, connected, default2, fronts, steps);
      this.fronts.link(connected2);
      this.isConnected = true;
      return connected2;
    }

    /**
     * The event {@code archer}.
     */
    public Range.Resting archer() {
      return fronts.archer;
    }

    /**
     * The event {@code arrow_shot}.
     */
    public ArrowShot arrowShot() {
      return fronts.arrowShot;
    }

    /**
     * The event {@code run}.
     */
    public Range.Run run() {
      return fronts.run;
    }

    /**
     * The event {@code wiring}.
     */
    public Range.Wiring wiring() {
      return fronts.wiring;
    }
  }
}
