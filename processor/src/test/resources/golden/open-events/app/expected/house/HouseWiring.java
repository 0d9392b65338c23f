package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.Listeners;
import dev.hardwire.runtime.SenderListeners;
import java.util.Objects;

/**
 * The events of {@link House}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class HouseWiring {
  private final House_Context context;

  private final House.AlarmRaised alarmRaised;

  private final House.DoorOpened doorOpened;

  private final House.LightSwitched lightSwitched;

  private final House.VisitorsAsked visitorsAsked;

  private HouseWiring(House.Bell bell, House_Context context) {
    this.context = context;
    this.alarmRaised = new House_AlarmRaisedDispatcher(context);
    this.doorOpened = new House_DoorOpenedDispatcher(bell, context);
    this.lightSwitched = new House_LightSwitchedDispatcher(bell, context);
    this.visitorsAsked = new House_VisitorsAskedDispatcher(context);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static HouseWiring create(House.Bell bell) {
    return create(bell, new House_Context(ErrorHandler.logging()));
  }

  static HouseWiring create(House.Bell bell, House_Context context) {
    Objects.requireNonNull(bell, "bell");
    return new HouseWiring(bell, context);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static House_Builder.BellStep builder() {
    return House_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected(new House_Context(ErrorHandler.logging()));
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   *
   * @param handler is told of failures
   */
  public static Unconnected unconnected(ErrorHandler handler) {
    return new Unconnected(new House_Context(handler));
  }

  /**
   * The event {@code alarm_raised}.
   */
  public House.AlarmRaised alarmRaised() {
    return alarmRaised;
  }

  /**
   * The event {@code door_opened}.
   */
  public House.DoorOpened doorOpened() {
    return doorOpened;
  }

  /**
   * The event {@code light_switched}.
   */
  public House.LightSwitched lightSwitched() {
    return lightSwitched;
  }

  /**
   * The event {@code visitors_asked}.
   */
  public House.VisitorsAsked visitorsAsked() {
    return visitorsAsked;
  }

  /**
   * Adds listeners to the event {@code alarm_raised}.
   */
  public Listeners<House.AlarmRaised> alarmRaisedListeners() {
    return this.context.alarmRaisedListeners;
  }

  /**
   * Adds listeners to the event {@code door_opened}.
   */
  public SenderListeners<House.DoorOpened, Object> doorOpenedListeners() {
    return this.context.doorOpenedListeners;
  }

  /**
   * Adds listeners to the event {@code light_switched}.
   */
  public Listeners<House.LightSwitched> lightSwitchedListeners() {
    return this.context.lightSwitchedListeners;
  }

  /**
   * Adds listeners to the event {@code visitors_asked}.
   */
  public Listeners<House.VisitorsAsked> visitorsAskedListeners() {
    return this.context.visitorsAskedListeners;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) throws InterruptedException {
    return House_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link HouseWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final House_Fronts fronts = new House_Fronts();

    private boolean isConnected;

    private final House_Context context;

    private Unconnected(House_Context context) {
      this.context = context;
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized HouseWiring connect(House.Bell bell) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "HouseWiring is connected already: connect(...) was called twice.");
      }
      HouseWiring connected = HouseWiring.create(bell, this.context);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * Adds listeners to the event {@code alarm_raised}.
     */
    public Listeners<House.AlarmRaised> alarmRaisedListeners() {
      return this.context.alarmRaisedListeners;
    }

    /**
     * Adds listeners to the event {@code door_opened}.
     */
    public SenderListeners<House.DoorOpened, Object> doorOpenedListeners() {
      return this.context.doorOpenedListeners;
    }

    /**
     * Adds listeners to the event {@code light_switched}.
     */
    public Listeners<House.LightSwitched> lightSwitchedListeners() {
      return this.context.lightSwitchedListeners;
    }

    /**
     * Adds listeners to the event {@code visitors_asked}.
     */
    public Listeners<House.VisitorsAsked> visitorsAskedListeners() {
      return this.context.visitorsAskedListeners;
    }

    /**
     * The event {@code alarm_raised}.
     */
    public House.AlarmRaised alarmRaised() {
      return fronts.alarmRaised;
    }

    /**
     * The event {@code door_opened}.
     */
    public House.DoorOpened doorOpened() {
      return fronts.doorOpened;
    }

    /**
     * The event {@code light_switched}.
     */
    public House.LightSwitched lightSwitched() {
      return fronts.lightSwitched;
    }

    /**
     * The event {@code visitors_asked}.
     */
    public House.VisitorsAsked visitorsAsked() {
      return fronts.visitorsAsked;
    }
  }
}
