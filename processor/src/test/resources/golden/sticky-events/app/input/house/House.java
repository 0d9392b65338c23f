package house;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventInfo;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Sender;
import java.io.IOException;

@EventWiring
final class House {

  @Event(value = "light_changed", open = true, sticky = true)
  interface LightChanged {
    void fire(@Sender String room, boolean isOn, int wait) throws IOException;
  }

  @Event(value = "heat_changed", sticky = true, onError = FailurePolicy.ISOLATE)
  interface HeatChanged {
    void fire(int degrees);
  }

  @Attachable
  static final class Panel {
    @Callback("light_changed")
    void show(String room, boolean isOn, EventInfo info) throws IOException {}

    @Callback("light_changed")
    void count() {}

    @Callback("heat_changed")
    void degrees(int degrees) {}
  }
}
