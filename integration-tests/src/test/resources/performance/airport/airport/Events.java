package airport;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Fold;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The contracts, by what is to be seen of each. */
final class Events {
  private Events() {}

  // static callbacks: 1, 3, 10, 30

  @Event(value = "gate_opened", publisher = true)
  interface GateOpened {
    void fire(int gate, String flight);
  }

  @Event("gate_closed")
  interface GateClosed {
    void fire(int gate, String flight);
  }

  @Event("boarding_started")
  interface BoardingStarted {
    void fire(int gate, String flight);
  }

  @Event("flight_departed")
  interface FlightDeparted {
    void fire(int gate, String flight);
  }

  // callbacks of instances: 1, 3, 10, 30

  @Event("belt_started")
  interface BeltStarted {
    void fire(int belt, long time);
  }

  @Event("belt_stopped")
  interface BeltStopped {
    void fire(int belt, long time);
  }

  @Event("belt_blocked")
  interface BeltBlocked {
    void fire(int belt, long time);
  }

  @Event("belts_counted")
  interface BeltsCounted {
    void fire(int belt, long time);
  }

  // a callback of another package

  @Event("bag_scanned")
  interface BagScanned {
    void fire(int weight);
  }

  // answers, primitive ones and objects

  @Event("takeoff_requested")
  interface TakeoffRequested {
    boolean fire(int runway, String flight);
  }

  @Event("delays_asked")
  interface DelaysAsked {
    List<Integer> fire(int gate);
  }

  @Event("airlines_asked")
  interface AirlinesAsked {
    List<String> fire(String destination);
  }

  @Event("temperature_asked")
  interface TemperatureAsked {
    Optional<Integer> fire(int runway);
  }

  @Event("runway_asked")
  interface RunwayAsked {
    Optional<String> fire(int wind);
  }

  @Event("seat_needed")
  interface SeatNeeded {
    int fire(int row);
  }

  @Event("pilot_needed")
  interface PilotNeeded {
    String fire(String flight);
  }

  @Event("fare_asked")
  interface FareAsked {
    long fire(@Fold long cents, String passenger);
  }

  @Event("announcement_written")
  interface AnnouncementWritten {
    String fire(@Fold String text, int gate);
  }

  // answers that take their time

  @Event("cabin_cleaned")
  interface CabinCleaned {
    CompletableFuture<Void> fire(int rows);
  }

  @Event("clearance_asked")
  interface ClearanceAsked {
    CompletableFuture<Boolean> fire(String flight);
  }

  @Event("crews_asked")
  interface CrewsAsked {
    CompletableFuture<List<String>> fire(String flight);
  }

  // failures

  @Event("drill_started")
  interface DrillStarted {
    void fire(int level) throws InterruptedException;
  }

  @Event(value = "fuel_low", onError = FailurePolicy.COLLECT)
  interface FuelLow {
    void fire(int litres);
  }

  @Event(value = "storm_announced", onError = FailurePolicy.ISOLATE)
  interface StormAnnounced {
    void fire(int wind);
  }

  @Event(value = "runway_iced", onError = FailurePolicy.EVICT, open = true)
  interface RunwayIced {
    void fire(int runway);
  }

  // who comes and goes

  @Event(value = "visitor_arrived", open = true)
  interface VisitorArrived {
    void fire(int door);
  }

  @Event(value = "gate_changed", open = true)
  interface GateChanged {
    void fire(int gate, String flight);
  }

  @Event(value = "flight_delayed", open = true, sticky = true)
  interface FlightDelayed {
    void fire(int minutes, String flight);
  }

  @Event("flight_called")
  interface FlightCalled {
    void fire(int gate, String flight);
  }

  // conditions, what a callback is told, other threads

  @Event("cargo_loaded")
  interface CargoLoaded {
    void fire(int weight);
  }

  @Event("door_opened")
  interface DoorOpened {
    void fire(int door);
  }

  @Event("flight_cancelled")
  interface FlightCancelled {
    void fire(int number, String passenger);
  }
}
