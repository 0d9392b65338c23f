package archery.range;

import archery.Archer;
import archery.ArrowShot;
import archery.ArrowShotPublisher;
import archery.Default;
import archery.Steps;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.Installation;
import dev.hardwire.runtime.internal.Installer;
import java.util.Objects;

/**
 * The events of {@link Range}. Safe for use by several threads; the callbacks run on the thread that
 * fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class RangeWiring {
  private final Range.Resting archer;

  private final ArrowShot arrowShot;

  private final Range.Run run;

  private RangeWiring(Archer archer, Default default2, Steps steps) {
    this.archer = new Range_ArcherDispatcher(archer);
    this.arrowShot = new Range_ArrowShotDispatcher(archer, default2, steps);
    this.run = new Range_RunDispatcher(default2);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static RangeWiring create(Archer archer, Default default2, Steps steps) {
    Objects.requireNonNull(archer, "archer");
    Objects.requireNonNull(default2, "default2");
    Objects.requireNonNull(steps, "steps");
    return new RangeWiring(archer, default2, steps);
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
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public void run(String event, Object... arguments) {
    Range_EventsByName.run(this, event, arguments);
  }

  /**
   * Lets the events' publishers fire by this wiring until the installation is closed.
   *
   * @throws IllegalStateException if a wiring is installed already
   */
  public Installation install() {
    return new Installer()
        .link(() -> ArrowShotPublisher.link(this.arrowShot()), () -> ArrowShotPublisher.unlink(this.arrowShot()))
        .install();
  }

  /**
   * The events of {@link RangeWiring} before its owners are known. Firing one before {@code connect} throws an
   * {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private boolean isConnected;

    private final Range_Fronts fronts = new Range_Fronts();

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized RangeWiring connect(Archer archer, Default default2, Steps steps) {
      if (isConnected) {
        throw new IllegalStateException("RangeWiring is connected already: connect(…) was called twice.");
      }
      RangeWiring connected = RangeWiring.create(archer, default2, steps);
      fronts.link(connected);
      isConnected = true;
      return connected;
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
  }
}
