package house;

import dev.hardwire.index.Generated;
import java.util.List;

/**
 * Stands in for events of {@link HouseWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_Fronts {
  final AlarmRaisedFront alarmRaised = new AlarmRaisedFront();

  final DoorOpenedFront doorOpened = new DoorOpenedFront();

  final LightSwitchedFront lightSwitched = new LightSwitchedFront();

  final VisitorsAskedFront visitorsAsked = new VisitorsAskedFront();

  void link(HouseWiring wiring) {
    this.alarmRaised.target = wiring.alarmRaised();
    this.doorOpened.target = wiring.doorOpened();
    this.lightSwitched.target = wiring.lightSwitched();
    this.visitorsAsked.target = wiring.visitorsAsked();
  }

  static final class AlarmRaisedFront implements House.AlarmRaised {
    private volatile House.AlarmRaised target;

    @Override
    public boolean fire() {
      House.AlarmRaised connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'alarm_raised' was fired before connect(...) of HouseWiring.Unconnected.");
      }
      return connected.fire();
    }

    @Override
    public boolean isHeard() {
      House.AlarmRaised connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'alarm_raised' was fired before connect(...) of HouseWiring.Unconnected.");
      }
      return connected.isHeard();
    }
  }

  static final class DoorOpenedFront implements House.DoorOpened {
    private volatile House.DoorOpened target;

    @Override
    public void fire(Object door, String visitor) throws InterruptedException {
      House.DoorOpened connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'door_opened' was fired before connect(...) of HouseWiring.Unconnected.");
      }
      connected.fire(door, visitor);
    }
  }

  static final class LightSwitchedFront implements House.LightSwitched {
    private volatile House.LightSwitched target;

    @Override
    public void fire(String direct, boolean isOn) {
      House.LightSwitched connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'light_switched' was fired before connect(...) of HouseWiring.Unconnected.");
      }
      connected.fire(direct, isOn);
    }
  }

  static final class VisitorsAskedFront implements House.VisitorsAsked {
    private volatile House.VisitorsAsked target;

    @Override
    public List<? extends CharSequence> fire(String listener, int connection) {
      House.VisitorsAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'visitors_asked' was fired before connect(...) of HouseWiring.Unconnected.");
      }
      return connected.fire(listener, connection);
    }
  }
}
