package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;
import dev.hardwire.runtime.internal.ListenerList;

/**
 * What the events of {@link HouseWiring} share.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_Context {
  final ErrorReports errors;

  final ListenerList<House.AlarmRaised, Object> alarmRaisedListeners = new ListenerList<>();

  final ListenerList<House.DoorOpened, Object> doorOpenedListeners = new ListenerList<>();

  final ListenerList<House.LightSwitched, Object> lightSwitchedListeners = new ListenerList<>();

  final ListenerList<House.VisitorsAsked, Object> visitorsAskedListeners = new ListenerList<>();

  House_Context(ErrorHandler handler) {
    this.errors = new ErrorReports(handler);
  }
}
