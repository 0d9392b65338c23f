package house;

import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Metadata;
import dev.hardwire.Sender;
import dev.hardwire.WhenUnheard;
import java.util.List;

@EventWiring
public final class House {

  @Event(value = "door_opened", open = true)
  public interface DoorOpened {
    void fire(@Sender Object door, String visitor) throws InterruptedException;
  }

  @Event(
      value = "visitors_asked",
      open = true,
      onError = FailurePolicy.COLLECT,
      whenUnheard = WhenUnheard.THROW)
  public interface VisitorsAsked {
    List<? extends CharSequence> fire(String listener, int connection);
  }

  @Event(
      value = "alarm_raised",
      open = true,
      onError = FailurePolicy.EVICT,
      whenUnheard = WhenUnheard.REPORT,
      metadata = {@Metadata(key = "level", value = "high"), @Metadata(key = "room", value = "all")})
  public interface AlarmRaised {
    boolean fire();

    default boolean isHeard() {
      return true;
    }
  }

  @Event(value = "light_switched", open = true)
  public interface LightSwitched {
    void fire(String direct, boolean isOn);
  }

  static final class Bell {
    @Callback("door_opened")
    void ring(String visitor) {}

    @Callback("light_switched")
    void hum(boolean isOn) {}
  }
}
