package door;

import dev.hardwire.index.Generated;

/**
 * The events of {@link Doors}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class DoorsWiring {
  private DoorsWiring() {
  }

  /**
   * Creates a wiring. All its callbacks are static.
   */
  public static DoorsWiring create() {
    return new DoorsWiring();
  }

  /**
   * The event {@code alarm-raised}.
   */
  public AlarmRaised alarmRaised() {
    return Doors_AlarmRaisedDispatcher.CONTRACT;
  }

  /**
   * The event {@code door.closed}.
   */
  public DoorClosed doorClosed() {
    return Doors_DoorClosedDispatcher.CONTRACT;
  }

  /**
   * The event {@code door.opened}.
   */
  public DoorOpened doorOpened() {
    return Doors_DoorOpenedDispatcher.CONTRACT;
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
    return Doors_EventsByName.run(this, event, arguments);
  }

  /**
   * The event {@code alarm-raised}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface AlarmRaised {
    void fire(String policeStation, String door);
  }

  /**
   * The event {@code door.closed}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface DoorClosed {
    void fire(String door);
  }

  /**
   * The event {@code door.opened}, as its longest callback takes it.
   */
  @FunctionalInterface
  public interface DoorOpened {
    void fire(int times, String door);
  }
}
