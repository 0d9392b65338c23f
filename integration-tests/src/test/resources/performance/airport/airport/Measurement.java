package airport;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fires every event and tells what the fires of each made and called. */
final class Measurement {

  private static final int FIRES = 100;

  /** Too large to be among the boxed numbers that are kept. */
  private static final int NUMBER = 4_711;

  private static final String FLIGHT = "LH 1";

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Object answer = "";
  private static long number;

  private Measurement() {}

  private interface Fire {
    void fire() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    AirportWiring wiring = Airport.open();
    wiring.install();
    Map<String, Fire> fires = new LinkedHashMap<>();
    fires.put("nothing", () -> {});
    addPlain(fires, wiring);
    addAnswered(fires, wiring);
    addGuarded(fires, wiring);
    addOthers(fires, wiring);
    for (Map.Entry<String, Fire> fire : fires.entrySet()) {
      fire.getValue().fire(); // loads classes and links calls
    }
    for (Map.Entry<String, Fire> fire : fires.entrySet()) {
      measure(fire.getKey(), fire.getValue());
    }
  }

  private static void measure(String name, Fire fire) throws Exception {
    int calls = Heard.calls;
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < FIRES; i++) {
      fire.fire();
    }
    long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    int called = Heard.calls - calls;
    if (bytes % FIRES != 0 || called % FIRES != 0) {
      throw new IllegalStateException(name + ": " + bytes + " bytes, " + called + " calls");
    }
    System.out.println(name + " " + bytes / FIRES + " " + called / FIRES);
  }

  private static void addPlain(Map<String, Fire> fires, AirportWiring wiring) {
    fires.put("gate_opened", () -> wiring.gateOpened().fire(NUMBER, FLIGHT));
    fires.put("gate_opened.publisher", () -> Events_GateOpenedPublisher.fire(NUMBER, FLIGHT));
    fires.put("gate_opened.run", () -> wiring.run("gate_opened", NUMBER, FLIGHT));
    fires.put("gate_closed", () -> wiring.gateClosed().fire(NUMBER, FLIGHT));
    fires.put("boarding_started", () -> wiring.boardingStarted().fire(NUMBER, FLIGHT));
    fires.put("flight_departed", () -> wiring.flightDeparted().fire(NUMBER, FLIGHT));
    fires.put("belt_started", () -> wiring.beltStarted().fire(NUMBER, NUMBER));
    fires.put("belt_stopped", () -> wiring.beltStopped().fire(NUMBER, NUMBER));
    fires.put("belt_blocked", () -> wiring.beltBlocked().fire(NUMBER, NUMBER));
    fires.put("belts_counted", () -> wiring.beltsCounted().fire(NUMBER, NUMBER));
    fires.put("bag_scanned", () -> wiring.bagScanned().fire(NUMBER));
  }

  private static void addAnswered(Map<String, Fire> fires, AirportWiring wiring) {
    fires.put(
        "takeoff_requested",
        () -> number += wiring.takeoffRequested().fire(NUMBER, FLIGHT) ? 1 : 0);
    fires.put("delays_asked", () -> answer = wiring.delaysAsked().fire(NUMBER));
    fires.put("airlines_asked", () -> answer = wiring.airlinesAsked().fire(FLIGHT));
    fires.put("temperature_asked", () -> answer = wiring.temperatureAsked().fire(NUMBER));
    fires.put("runway_asked", () -> answer = wiring.runwayAsked().fire(NUMBER));
    fires.put("seat_needed", () -> number = wiring.seatNeeded().fire(NUMBER));
    fires.put("pilot_needed", () -> answer = wiring.pilotNeeded().fire(FLIGHT));
    fires.put("fare_asked", () -> number = wiring.fareAsked().fire(NUMBER, FLIGHT));
    fires.put(
        "announcement_written",
        () -> answer = wiring.announcementWritten().fire(FLIGHT, NUMBER));
    fires.put("cabin_cleaned", () -> answer = wiring.cabinCleaned().fire(NUMBER).join());
    fires.put("clearance_asked", () -> answer = wiring.clearanceAsked().fire(FLIGHT).join());
    fires.put("crews_asked", () -> answer = wiring.crewsAsked().fire(FLIGHT).join());
  }

  private static void addGuarded(Map<String, Fire> fires, AirportWiring wiring) {
    fires.put("drill_started", () -> wiring.drillStarted().fire(NUMBER));
    fires.put("fuel_low", () -> wiring.fuelLow().fire(NUMBER));
    fires.put("storm_announced", () -> wiring.stormAnnounced().fire(NUMBER));
    fires.put("runway_iced", () -> wiring.runwayIced().fire(NUMBER));
  }

  private static void addOthers(Map<String, Fire> fires, AirportWiring wiring) {
    Events_GateChangedEvent event = new Events_GateChangedEvent();
    event.listeners().add((gate, flight) -> Heard.calls++);
    fires.put("visitor_arrived", () -> wiring.visitorArrived().fire(NUMBER));
    fires.put("gate_changed", () -> wiring.gateChanged().fire(NUMBER, FLIGHT));
    fires.put("gate_changed.object", () -> event.fire(NUMBER, FLIGHT));
    fires.put("flight_delayed", () -> wiring.flightDelayed().fire(NUMBER, FLIGHT));
    fires.put("flight_called", () -> wiring.flightCalled().fire(NUMBER, FLIGHT));
    fires.put("cargo_loaded", () -> wiring.cargoLoaded().fire(NUMBER));
    fires.put("door_opened", () -> wiring.doorOpened().fire(NUMBER));
    fires.put("flight_cancelled", () -> wiring.flightCancelled().fire(NUMBER, FLIGHT));
  }
}
